package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.learner.ReadLearners;

/** Decides again what one person has earned to whom an audit found something owed. */
@Singleton
class RepairPerson {

  private final AuditStore audits;
  private final DecidePerson decidePerson;
  private final GatherFacts gatherFacts;
  private final ReadAchievements achievements;
  private final ReadLearners learners;
  private final Clock clock;

  @Inject
  RepairPerson(
      AuditStore audits,
      DecidePerson decidePerson,
      GatherFacts gatherFacts,
      ReadAchievements achievements,
      ReadLearners learners,
      Clock clock) {
    this.audits = audits;
    this.decidePerson = decidePerson;
    this.gatherFacts = gatherFacts;
    this.achievements = achievements;
    this.learners = learners;
    this.clock = clock;
  }

  /** Decides, on all that is known of the person. */
  @Transactional(TxType.REQUIRES_NEW)
  void repair(UUID learner) {
    learners.hold(learner);
    var facts = gatherFacts.upTo(learner, clock.instant().truncatedTo(ChronoUnit.MICROS));
    decidePerson.decide(learner, achievements.concernedBy(facts), Set.of());
  }

  /** Notes that everybody was decided again. */
  @Transactional(TxType.MANDATORY)
  void done(UUID audit) {
    audits.find(audit).ifPresent(found -> found.repaired(clock.instant()));
  }
}
