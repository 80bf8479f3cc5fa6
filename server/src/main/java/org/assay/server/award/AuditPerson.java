package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.ReadRuleNames;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;

/** Replays one person's facts and writes down where they do not give the awards that were made. */
@Singleton
class AuditPerson {

  private final AwardStore awards;
  private final AuditStore audits;
  private final GatherFacts gatherFacts;
  private final ReadAchievements achievements;
  private final ReadRuleNames names;
  private final ReadLearners learners;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AuditPerson(
      AwardStore awards,
      AuditStore audits,
      GatherFacts gatherFacts,
      ReadAchievements achievements,
      ReadRuleNames names,
      ReadLearners learners,
      Ids ids,
      Clock clock) {
    this.awards = awards;
    this.audits = audits;
    this.gatherFacts = gatherFacts;
    this.achievements = achievements;
    this.names = names;
    this.learners = learners;
    this.ids = ids;
    this.clock = clock;
  }

  /** Replays; the person is held, so that nothing is found that is just being decided. */
  @Transactional(TxType.REQUIRES_NEW)
  void audit(UUID learner, UUID audit) {
    learners.hold(learner);
    var facts = gatherFacts.upTo(learner, clock.instant().truncatedTo(ChronoUnit.MICROS));
    var replay = new Replay(learner, facts, awards.of(learner), achievements, names, ids);
    audits.replace(audit, learner, replay.findings());
  }

  /** Closes an audit. */
  @Transactional(TxType.MANDATORY)
  void done(UUID audit) {
    audits
        .find(audit)
        .ifPresent(found -> found.finish(learners.count(), awards.count(), clock.instant()));
  }
}
