package org.assay.server.award;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.server.achievement.Decision;

/**
 * One time that a class was earned, as the facts tell it.
 *
 * @param decision how the rule was met
 * @param until up to when whatever meets the rule is no other earning; absent when for ever
 * @param award the award that was made for it, if one was
 */
record Earning(Decision decision, Optional<Instant> until, Optional<Award> award) {

  /**
   * Finds among awards, in the order of their moments, the one that was made for an earning. It may
   * have been made for a later moment than that of today's facts: what was heard of late makes an
   * earning earlier, and its award stands.
   */
  static Earning of(Decision decision, Optional<Instant> until, List<Award> awards) {
    var metAt = decision.metAt().orElseThrow();
    var meanwhile =
        awards.stream()
            .filter(award -> !award.metAt().isBefore(metAt))
            .filter(award -> until.map(award.metAt()::isBefore).orElse(true))
            .findFirst();
    return new Earning(
        decision,
        until,
        meanwhile.or(() -> awards.stream().filter(award -> award.isBy(decision)).findFirst()));
  }

  /**
   * Returns after which moment facts have to become true for the next earning: who lost an award
   * need not wait for the half of its period, but for its withdrawal.
   */
  Optional<Instant> next() {
    var metAt = decision.metAt().orElseThrow();
    return award
        .filter(own -> own.state() == AwardState.WITHDRAWN)
        .map(Award::newerThan)
        .filter(moment -> !moment.isBefore(metAt))
        .or(this::until);
  }

  boolean isUpTo(Instant moment) {
    return decision.metAt().filter(metAt -> !metAt.isAfter(moment)).isPresent();
  }
}
