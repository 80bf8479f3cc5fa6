package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assay.server.platform.Problem;

/**
 * So many of the parts: {@code {"atLeast": {"count": 2, "of": [...]}}}. When more hold at the same
 * moment, the first in the rule are the ones that count.
 *
 * @param count how many
 * @param parts the parts
 */
public record AtLeast(int count, @JsonProperty("of") List<Rule> parts) implements Rule {

  /** Checks that there are as many parts as are wanted. */
  public AtLeast {
    parts = RuleParts.some("of", parts);
    if (count < 1 || count > parts.size()) {
      throw Problem.invalid("The member 'count' is a number from 1 to that of the parts.");
    }
  }

  @Override
  public Support at(Known known) {
    var supports = RuleParts.at(parts, known);
    var holding = supports.stream().filter(Support::holds).toList();
    if (holding.size() >= count) {
      return RuleParts.union(holding.subList(0, count));
    }
    var open =
        IntStream.range(0, parts.size())
            .filter(i -> !supports.get(i).holds())
            .mapToObj(parts::get)
            .toList();
    return Support.missing(new AtLeast(count - holding.size(), open));
  }

  @Override
  public String inWords(RuleNames names) {
    return count == parts.size()
        ? names.join(parts, " and ")
        : "at least " + count + " of these " + parts.size() + ": " + names.join(parts, "; ");
  }

  @Override
  public Set<Mention> mentions() {
    return RuleParts.mentions(parts);
  }

  @Override
  public boolean lasting() {
    return parts.stream().allMatch(Rule::lasting);
  }

  /** So many parts demand it that the others alone are not enough. */
  @Override
  public boolean demands(Predicate<Rule> sort) {
    return parts.stream().filter(part -> !part.demands(sort)).count() < count;
  }

  @Override
  public Rule boundTo(UUID self) {
    return new AtLeast(count, RuleParts.boundTo(self, parts));
  }
}
