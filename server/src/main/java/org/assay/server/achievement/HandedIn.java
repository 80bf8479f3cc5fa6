package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * Work that was handed in and accepted: {@code {"evidence": {"count": 2}}}.
 *
 * @param count how many pieces; one when absent
 * @param about the class or assessment for which it was handed in; this class itself when absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HandedIn(Optional<Integer> count, Optional<UUID> about) implements Rule {

  /** Checks the members. */
  public HandedIn {
    count = RuleNumbers.count("count", count);
    about = Given.optional(about);
  }

  @Override
  public Support at(Known known) {
    return Support.onAtLeast(
        count.orElse(1), known.holding(FactKind.EVIDENCE, subject()).toList(), this);
  }

  @Override
  public String inWords(RuleNames names) {
    return "hand in "
        + RuleNames.count(count.orElse(1), "piece")
        + " of work"
        + about.map(id -> " for " + names.quoted(id)).orElse("")
        + " that is accepted";
  }

  @Override
  public Set<Mention> mentions() {
    return Set.of(new Mention(FactKind.EVIDENCE, subject()));
  }

  @Override
  public boolean lasting() {
    return true;
  }

  @Override
  public Rule boundTo(UUID self) {
    return new HandedIn(count, about.or(() -> Optional.of(self)));
  }

  private String subject() {
    return about.map(UUID::toString).orElse("");
  }
}
