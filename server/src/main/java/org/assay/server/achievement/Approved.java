package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * A nomination that independent reviewers approved: {@code {"approved": {"reviewers": 3}}}.
 *
 * @param reviewers how many reviewers have to have approved it, if more than its own quorum
 * @param about the class for which it was made; this class itself when absent
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Approved(Optional<Integer> reviewers, Optional<UUID> about) implements Rule {

  /** Checks the members. */
  public Approved {
    reviewers = RuleNumbers.count("reviewers", reviewers);
    about = Given.optional(about);
  }

  @Override
  public Support at(Known known) {
    return Support.onAtLeast(
        1, known.holding(FactKind.APPROVAL, subject()).filter(this::isEnough).toList(), this);
  }

  @Override
  public String inWords(RuleNames names) {
    return "be nominated and approved by "
        + reviewers
            .map(number -> RuleNames.count(number, "independent reviewer"))
            .orElse("independent reviewers")
        + about.map(id -> " for " + names.quoted(id)).orElse("");
  }

  @Override
  public Set<Mention> mentions() {
    return Set.of(new Mention(FactKind.APPROVAL, subject()));
  }

  @Override
  public boolean lasting() {
    return true;
  }

  @Override
  public Rule boundTo(UUID self) {
    return new Approved(reviewers, about.or(() -> Optional.of(self)));
  }

  private String subject() {
    return about.map(UUID::toString).orElse("");
  }

  private boolean isEnough(Fact approval) {
    return reviewers
        .map(
            least ->
                approval.value().orElse(BigDecimal.ONE).compareTo(BigDecimal.valueOf(least)) >= 0)
        .orElse(true);
  }
}
