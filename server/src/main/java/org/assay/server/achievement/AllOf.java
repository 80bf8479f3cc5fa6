package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * All of the parts: {@code {"allOf": [...]}}.
 *
 * @param parts the parts
 */
public record AllOf(@JsonValue List<Rule> parts) implements Rule {

  /** Checks the parts. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AllOf {
    parts = RuleParts.some("allOf", parts);
  }

  @Override
  public Support at(Known known) {
    var supports = RuleParts.at(parts, known);
    return supports.stream().allMatch(Support::holds)
        ? RuleParts.union(supports)
        : new Support(
            false,
            List.of(),
            supports.stream().flatMap(part -> part.missing().stream()).distinct().toList());
  }

  @Override
  public String inWords(RuleNames names) {
    return names.join(parts, " and ");
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
    return parts.stream().anyMatch(part -> part.demands(sort));
  }

  @Override
  public Rule boundTo(UUID self) {
    return new AllOf(RuleParts.boundTo(self, parts));
  }
}
