package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One of the parts, whichever: {@code {"anyOf": [...]}}. When several hold at the same moment, the
 * first in the rule is the one that counts.
 *
 * @param parts the parts
 */
public record AnyOf(@JsonValue List<Rule> parts) implements Rule {

  /** Checks the parts. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AnyOf {
    parts = RuleParts.some("anyOf", parts);
  }

  @Override
  public Support at(Known known) {
    return RuleParts.at(parts, known).stream()
        .filter(Support::holds)
        .findFirst()
        .orElseGet(() -> Support.missing(this));
  }

  @Override
  public String inWords(RuleNames names) {
    return names.join(parts, " or ");
  }

  @Override
  public Set<Mention> mentions() {
    return RuleParts.mentions(parts);
  }

  @Override
  public boolean lasting() {
    return parts.stream().allMatch(Rule::lasting);
  }

  @Override
  public boolean demands(Predicate<Rule> sort) {
    return parts.stream().allMatch(part -> part.demands(sort));
  }

  @Override
  public Rule boundTo(UUID self) {
    return new AnyOf(RuleParts.boundTo(self, parts));
  }
}
