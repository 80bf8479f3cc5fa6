package org.assay.server.award;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.learner.WhoIsBehind;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;

/** An owner decides about an award that lost its support: it stays, or it is taken back. */
@Singleton
class SettleAward {

  private final AwardStore awards;
  private final ReadLearners learners;
  private final WhoIsBehind behind;
  private final AuditLog audit;
  private final Event<AwardWithdrawn> withdrawn;
  private final Clock clock;

  @Inject
  SettleAward(
      AwardStore awards,
      ReadLearners learners,
      WhoIsBehind behind,
      AuditLog audit,
      Event<AwardWithdrawn> withdrawn,
      Clock clock) {
    this.awards = awards;
    this.learners = learners;
    this.behind = behind;
    this.audit = audit;
    this.withdrawn = withdrawn;
    this.clock = clock;
  }

  /**
   * Decides.
   *
   * @param id the award
   * @param learner whose award it is, known before, because the person is held first
   */
  @Transactional
  AwardAnswer settle(UUID id, UUID learner, Settlement settlement, Caller by) {
    var person = learners.hold(learner).orElseThrow(() -> Problem.notFound("award", id));
    var award = awards.find(id).orElseThrow(() -> Problem.notFound("award", id));
    if (behind.couldBe(by, person)) {
      throw Problem.ruleBroken("Nobody decides about an award of their own.");
    }
    award.settle(settlement, by.account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.write(
        by.account().toString(),
        "award." + settlement.decision().state().name().toLowerCase(Locale.ROOT),
        id.toString(),
        settlement.reason());
    if (award.state() == AwardState.WITHDRAWN) {
      withdrawn.fire(new AwardWithdrawn(id, learner, settlement.reason(), by));
    }
    return award.answer();
  }
}
