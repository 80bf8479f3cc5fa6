package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.learner.ReadLearners;

/**
 * Decides whether somebody has earned a class whose version is new, on the facts that are there.
 */
@Singleton
class DecideForClass {

  private final DecidePerson decidePerson;
  private final ReadAchievements achievements;
  private final ReadLearners learners;

  @Inject
  DecideForClass(DecidePerson decidePerson, ReadAchievements achievements, ReadLearners learners) {
    this.decidePerson = decidePerson;
    this.achievements = achievements;
    this.learners = learners;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void decide(UUID learner, UUID achievement) {
    learners.hold(learner);
    achievements
        .latest(achievement)
        .filter(published -> !published.retired())
        .map(List::of)
        .ifPresent(concerned -> decide(learner, concerned));
  }

  private void decide(UUID learner, List<PublishedAchievement> concerned) {
    decidePerson.decide(learner, concerned, Set.of());
  }
}
