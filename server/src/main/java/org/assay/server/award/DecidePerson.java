package org.assay.server.award;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.server.achievement.Decision;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.ReadRuleNames;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;

/**
 * Decides what one person has earned, and whether what they were awarded is still supported.
 * Whoever calls holds the person and has a transaction, so that there is one award for each
 * earning.
 */
@Singleton
class DecidePerson {

  private final AwardStore awards;
  private final FactsToComeStore toCome;
  private final GatherFacts gatherFacts;
  private final ReadAchievements achievements;
  private final ReadRuleNames names;
  private final AuditLog audit;
  private final Event<RuleMet> ruleMet;
  private final Event<AwardEnds> ends;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DecidePerson(
      AwardStore awards,
      FactsToComeStore toCome,
      GatherFacts gatherFacts,
      ReadAchievements achievements,
      ReadRuleNames names,
      AuditLog audit,
      Event<RuleMet> ruleMet,
      Event<AwardEnds> ends,
      Ids ids,
      Clock clock) {
    this.awards = awards;
    this.toCome = toCome;
    this.gatherFacts = gatherFacts;
    this.achievements = achievements;
    this.names = names;
    this.audit = audit;
    this.ruleMet = ruleMet;
    this.ends = ends;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes the awards of these classes that are owed, and looks again at awards on which facts of
   * these kinds bear.
   */
  void decide(UUID learner, Collection<PublishedAchievement> concerned, Set<FactKind> kinds) {
    var already = awards.of(learner);
    if (concerned.isEmpty() && already.stream().noneMatch(award -> award.restsOn(kinds))) {
      return;
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var known = gatherFacts.of(learner);
    var facts = known.upTo(now);
    for (var achievement : concerned) {
      award(learner, achievement, facts, already, now);
    }
    lookAgain(learner, facts, now);
    known.firstAfter(now).ifPresent(begin -> noteBegin(learner, begin));
  }

  /** What begins later is decided then, though nothing else may happen to the person. */
  private void noteBegin(UUID learner, Instant begin) {
    toCome
        .find(learner)
        .ifPresentOrElse(
            row -> row.atLatest(begin), () -> toCome.add(new FactsToCome(learner, begin)));
  }

  private void award(
      UUID learner,
      PublishedAchievement achievement,
      List<Fact> facts,
      List<Award> already,
      Instant now) {
    var own = new ArrayList<>(already.stream().filter(one -> one.isOf(achievement)).toList());
    Optional<Decision> owed;
    while ((owed = new Earnings(facts, own).owed(achievement)).isPresent()) {
      var award = new Award(ids.next(), learner, achievement, own.size() + 1, owed.get(), now);
      if (Earnings.isMembership(achievement)) {
        award.endAt(owed.get().membershipEnd());
      }
      awards.add(award);
      own.add(award);
      ruleMet.fire(award.ruleMet());
    }
  }

  private void lookAgain(UUID learner, List<Fact> facts, Instant now) {
    var byClass = awards.of(learner).stream().collect(Collectors.groupingBy(Award::achievement));
    for (var own : byClass.values()) {
      var earnings = new Earnings(facts, own);
      for (var award : own) {
        if (award.state() != AwardState.WITHDRAWN) {
          achievements
              .version(award.achievement(), award.version())
              .ifPresent(version -> lookAgain(award, version, earnings, now));
        }
      }
    }
  }

  private void lookAgain(
      Award award, PublishedAchievement version, Earnings earnings, Instant now) {
    var decision = earnings.again(award, version);
    if (!decision.met()) {
      var changed = FactDifference.between(award.facts(), earnings.facts());
      if (award.lose(Reason.of(changed, decision, names.of(version.rule())), now)) {
        audit.write("server", "award.unsupported", award.id().toString(), version.name());
      }
      return;
    }
    if (award.support(now)) {
      audit.write("server", "award.supported", award.id().toString(), version.name());
    }
    if (Earnings.isMembership(version) && award.endAt(decision.membershipEnd())) {
      ends.fire(new AwardEnds(award.id(), decision.membershipEnd()));
    }
  }
}
