package org.assay.server.award;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Decision;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.PublishedAchievement;

/**
 * What one person's facts say of one badge class, beside the awards that were made. To ask is pure.
 *
 * <p>A class is earned once. It is earned anew, by facts that are all newer than the award before,
 * in four cases: badges of the class have a period, and its second half has begun; a membership has
 * ended; the award before was withdrawn; or it is of an older version.
 *
 * @param facts all facts of the person up to now
 * @param awards the awards of the class to the person
 */
record Earnings(List<Fact> facts, List<Award> awards) {

  Earnings {
    facts = List.copyOf(facts);
    awards = awards.stream().sorted(Comparator.comparing(Award::metAt)).toList();
  }

  /** Returns the next earning of a class for which no award was made. */
  Optional<Decision> owed(PublishedAchievement achievement) {
    boolean ends = achievement.validity().isPresent() || isMembership(achievement);
    return ends ? nextUnawarded(achievement) : firstUnlessAwarded(achievement);
  }

  private Optional<Decision> firstUnlessAwarded(PublishedAchievement achievement) {
    boolean stands =
        awards.stream()
            .anyMatch(
                award ->
                    award.state() != AwardState.WITHDRAWN
                        && award.version() == achievement.version());
    var newest = awards.stream().map(Award::newerThan).max(Comparator.naturalOrder());
    return stands
        ? Optional.empty()
        : Optional.of(achievement.rule().decide(after(newest))).filter(Decision::met);
  }

  private Optional<Decision> nextUnawarded(PublishedAchievement achievement) {
    Optional<Instant> start = Optional.empty();
    while (true) {
      var decision = achievement.rule().decide(after(start));
      if (!decision.met()) {
        return Optional.empty();
      }
      var same = awards.stream().filter(award -> isSame(award, decision, achievement)).toList();
      if (same.isEmpty()) {
        return Optional.of(decision);
      }
      if (isMembership(achievement) && decision.membershipEnd().isEmpty()) {
        return Optional.empty();
      }
      var ends =
          Stream.concat(
              same.stream().map(award -> renewableAfter(award, achievement)),
              Stream.of(decision.membershipEnd(), decision.metAt()).flatMap(Optional::stream));
      start = ends.max(Comparator.naturalOrder());
    }
  }

  /** An award that was made on what was known then is that of an earning a little before, too. */
  private static boolean isSame(Award award, Decision decision, PublishedAchievement achievement) {
    var metAt = decision.metAt().orElseThrow();
    var half = achievement.validity().map(period -> half(metAt, period)).orElse(metAt);
    return award.isBy(decision) || (!award.metAt().isBefore(metAt) && award.metAt().isBefore(half));
  }

  /** Decides the rule of an award again, on the facts that belong to it and to no other. */
  Decision again(Award award, PublishedAchievement itsVersion) {
    int place = awards.indexOf(award);
    var before =
        awards.subList(0, place).stream().map(earlier -> renewableAfter(earlier, itsVersion));
    var next = awards.stream().skip(place + 1L).findFirst();
    var until =
        next.flatMap(later -> later.facts().stream().map(Fact::at).min(Comparator.naturalOrder()));
    var own =
        after(before.max(Comparator.naturalOrder())).stream()
            .filter(fact -> until.map(end -> fact.at().isBefore(end)).orElse(true))
            .toList();
    return itsVersion.rule().decide(own);
  }

  /** Who lost an award need not wait for the half of its period. */
  private static Instant renewableAfter(Award award, PublishedAchievement achievement) {
    return award.state() == AwardState.WITHDRAWN
        ? award.newerThan()
        : achievement
            .validity()
            .map(period -> half(award.metAt(), period))
            .orElseGet(award::newerThan);
  }

  private static Instant half(Instant from, Period period) {
    var end = from.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    return from.plus(Duration.between(from, end).dividedBy(2));
  }

  static boolean isMembership(PublishedAchievement achievement) {
    return achievement.category() == Category.MEMBERSHIP;
  }

  private List<Fact> after(Optional<Instant> moment) {
    return moment
        .map(start -> facts.stream().filter(fact -> fact.at().isAfter(start)).toList())
        .orElse(facts);
  }
}
