package org.assay.server.credential;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact;

/**
 * An order as an operator sees it.
 *
 * @param id its id
 * @param award the award that it is for
 * @param learner who earned the badge
 * @param achievement the badge class
 * @param version the version of the class
 * @param state where it stands
 * @param attempts how often it failed since somebody looked
 * @param lastError why the last try failed, if it did
 * @param placedAt when it was written
 * @param facts the facts that met the rule
 * @param credential the badge, once it is stored
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OrderView(
    UUID id,
    UUID award,
    UUID learner,
    UUID achievement,
    int version,
    OrderState state,
    int attempts,
    Optional<String> lastError,
    Instant placedAt,
    List<Fact> facts,
    Optional<UUID> credential) {

  static OrderView of(IssuanceOrder order, Optional<UUID> credential) {
    return new OrderView(
        order.id(),
        order.award(),
        order.learner(),
        order.achievement(),
        order.achievementVersion(),
        order.state(),
        order.attempts(),
        order.lastError(),
        order.placedAt(),
        order.facts(),
        credential);
  }
}
