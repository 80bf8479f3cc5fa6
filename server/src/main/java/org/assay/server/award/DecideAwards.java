package org.assay.server.award;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assay.server.achievement.Decision;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.platform.Ids;

/** Decides again what a person has earned whenever their facts change, in that transaction. */
@Singleton
class DecideAwards {

  private final AwardStore awards;
  private final GatherFacts gatherFacts;
  private final ReadAchievements achievements;
  private final Event<RuleMet> ruleMet;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DecideAwards(
      AwardStore awards,
      GatherFacts gatherFacts,
      ReadAchievements achievements,
      Event<RuleMet> ruleMet,
      Ids ids,
      Clock clock) {
    this.awards = awards;
    this.gatherFacts = gatherFacts;
    this.achievements = achievements;
    this.ruleMet = ruleMet;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whoever fires the event holds the person, so that there is one award for each earning. */
  @Transactional(TxType.MANDATORY)
  void decide(@Observes FactsChanged changed) {
    var concerned = achievements.concernedBy(changed);
    if (concerned.isEmpty()) {
      return;
    }
    var facts = gatherFacts.of(changed.learner());
    var already = awards.of(changed.learner());
    for (var achievement : concerned) {
      var decision = achievement.rule().decide(facts);
      if (decision.met() && already.stream().noneMatch(award -> isOf(award, achievement))) {
        award(changed.learner(), achievement, already, decision);
      }
    }
  }

  private static boolean isOf(Award award, PublishedAchievement achievement) {
    return award.achievement().equals(achievement.id()) && award.version() == achievement.version();
  }

  private void award(
      UUID learner, PublishedAchievement achievement, List<Award> already, Decision decision) {
    var earlier =
        already.stream().filter(award -> award.achievement().equals(achievement.id())).count();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var award = new Award(ids.next(), learner, achievement, (int) earlier + 1, decision, now);
    awards.add(award);
    ruleMet.fire(award.ruleMet());
  }
}
