package org.assay.server.award;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact;

/**
 * Somebody has met the rule of a badge class: an event, fired in the transaction that brought the
 * last fact.
 *
 * @param award the award's id; there is one for each earning
 * @param learner who
 * @param achievement the class
 * @param version the version whose rule it is
 * @param metAt when the rule was met, in the world
 * @param endsAt when what the badge is for ends, such as a membership, if that is known
 * @param facts the facts that met it
 */
public record RuleMet(
    UUID award,
    UUID learner,
    UUID achievement,
    int version,
    Instant metAt,
    Optional<Instant> endsAt,
    List<Fact> facts) {

  /** Creates it with its own copy of the list. */
  public RuleMet {
    facts = List.copyOf(facts);
  }
}
