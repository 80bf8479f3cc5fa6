package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.learner.ReadLearners;

/**
 * Decides about people when facts begin that were known before, such as a membership from next
 * month on: nothing else may happen to them on that day.
 */
@Singleton
class DecideBegun {

  /** How many people are looked for at once. */
  static final int AT_ONCE = 50;

  private final FactsToComeStore toCome;
  private final DecidePerson decidePerson;
  private final GatherFacts gatherFacts;
  private final ReadAchievements achievements;
  private final ReadLearners learners;
  private final Clock clock;

  @Inject
  DecideBegun(
      FactsToComeStore toCome,
      DecidePerson decidePerson,
      GatherFacts gatherFacts,
      ReadAchievements achievements,
      ReadLearners learners,
      Clock clock) {
    this.toCome = toCome;
    this.decidePerson = decidePerson;
    this.gatherFacts = gatherFacts;
    this.achievements = achievements;
    this.learners = learners;
    this.clock = clock;
  }

  /** Returns people of whom a fact has begun. */
  @Transactional
  List<UUID> due() {
    return toCome.due(clock.instant(), AT_ONCE);
  }

  /** Decides about a person, unless another server did meanwhile. */
  @Transactional
  void decide(UUID learner) {
    learners.hold(learner);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    toCome
        .find(learner)
        .filter(row -> !row.beginsAt().isAfter(now))
        .ifPresent(row -> decide(learner, row, now));
  }

  private void decide(UUID learner, FactsToCome row, Instant now) {
    var all = gatherFacts.of(learner);
    var begun = all.upTo(now).stream().filter(fact -> !fact.at().isBefore(row.beginsAt())).toList();
    var kinds = begun.stream().map(Fact::kind).collect(Collectors.toSet());
    decidePerson.decide(learner, achievements.concernedBy(begun), kinds);
    all.firstAfter(now).ifPresentOrElse(row::next, () -> toCome.remove(row));
  }
}
