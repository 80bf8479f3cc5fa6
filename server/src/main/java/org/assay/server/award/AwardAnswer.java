package org.assay.server.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact;

/**
 * An award as the API shows it.
 *
 * @param id its id
 * @param learner who earned it
 * @param achievement the badge class
 * @param version the version whose rule was met
 * @param state how it stands to today's facts
 * @param stateSince since when
 * @param reason why it lost its support, or why an owner decided as they did
 * @param settledBy the owner who decided, if one did
 * @param metAt when the rule was met, in the world
 * @param endsAt when what it is for ends, such as a membership, if that is known
 * @param decidedAt when that was found
 * @param digest the SHA-256 of the facts as they were stored
 * @param facts exactly the facts that met the rule
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AwardAnswer(
    UUID id,
    UUID learner,
    UUID achievement,
    int version,
    AwardState state,
    Instant stateSince,
    Optional<String> reason,
    Optional<UUID> settledBy,
    Instant metAt,
    Optional<Instant> endsAt,
    Instant decidedAt,
    String digest,
    List<Fact> facts) {

  /** Creates it with its own copy of the list. */
  public AwardAnswer {
    facts = List.copyOf(facts);
  }
}
