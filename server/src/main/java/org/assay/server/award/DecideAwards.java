package org.assay.server.award;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.achievement.ReadAchievements;

/** Decides again what a person has earned whenever their facts change, in that transaction. */
@Singleton
class DecideAwards {

  private final DecidePerson decidePerson;
  private final ReadAchievements achievements;

  @Inject
  DecideAwards(DecidePerson decidePerson, ReadAchievements achievements) {
    this.decidePerson = decidePerson;
    this.achievements = achievements;
  }

  /** Whoever fires the event holds the person. */
  @Transactional(TxType.MANDATORY)
  void decide(@Observes FactsChanged changed) {
    decidePerson.decide(changed.learner(), achievements.concernedBy(changed), changed.kinds());
  }
}
