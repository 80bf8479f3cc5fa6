package org.assay.server.award;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
 * <p>A class is earned once. It is earned anew, by facts that are all newer, in four cases: badges
 * of the class have a period, and its second half has begun; a membership has ended; the award
 * before was withdrawn; or it is of an older version.
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
    return ends(achievement)
        ? all(achievement).stream()
            .filter(earning -> earning.award().isEmpty())
            .map(Earning::decision)
            .findFirst()
        : firstUnlessAwarded(achievement);
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

  /** Returns every time that a class whose badges end was earned, as today's facts tell it. */
  private List<Earning> all(PublishedAchievement achievement) {
    var all = new ArrayList<Earning>();
    var left = new ArrayList<>(awards);
    Optional<Instant> start = Optional.empty();
    do {
      var decision = achievement.rule().decide(after(start));
      if (!decision.met()) {
        break;
      }
      var earning = Earning.of(decision, until(decision, achievement), left);
      earning.award().ifPresent(left::remove);
      all.add(earning);
      start = earning.next();
    } while (start.isPresent());
    return all;
  }

  private static Optional<Instant> until(Decision decision, PublishedAchievement achievement) {
    var metAt = decision.metAt().orElseThrow();
    var half = achievement.validity().map(period -> half(metAt, period));
    var end = decision.membershipEnd().filter(moment -> isMembership(achievement));
    return Stream.of(half, end).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** Decides the rule of an award again, on the facts that belong to it and to no other. */
  Decision again(Award award, PublishedAchievement itsVersion) {
    var earnings = ends(itsVersion) ? all(itsVersion) : List.<Earning>of();
    return earnings.stream()
        .filter(earning -> earning.award().filter(award::equals).isPresent())
        .map(Earning::decision)
        .findFirst()
        .orElseGet(() -> itsVersion.rule().decide(own(award, earnings)));
  }

  /** Returns the facts that are newer than what came before an award, and older than the next. */
  private List<Fact> own(Award award, List<Earning> earnings) {
    var others = awards.stream().filter(other -> !other.equals(award)).toList();
    var before =
        Stream.concat(
                others.stream()
                    .filter(other -> !other.metAt().isAfter(award.metAt()))
                    .map(Award::newerThan),
                earnings.stream()
                    .filter(earning -> earning.isUpTo(award.metAt()))
                    .flatMap(earning -> earning.until().stream()))
            .max(Comparator.naturalOrder());
    var next =
        others.stream()
            .filter(other -> other.metAt().isAfter(award.metAt()))
            .flatMap(other -> other.facts().stream().map(Fact::at))
            .min(Comparator.naturalOrder());
    return after(before).stream()
        .filter(fact -> next.map(end -> fact.at().isBefore(end)).orElse(true))
        .toList();
  }

  private static boolean ends(PublishedAchievement achievement) {
    return achievement.validity().isPresent() || isMembership(achievement);
  }

  static boolean isMembership(PublishedAchievement achievement) {
    return achievement.category() == Category.MEMBERSHIP;
  }

  private List<Fact> after(Optional<Instant> moment) {
    return moment
        .map(start -> facts.stream().filter(fact -> fact.at().isAfter(start)).toList())
        .orElse(facts);
  }

  private static Instant half(Instant from, Period period) {
    var end = from.atOffset(ZoneOffset.UTC).plus(period).toInstant();
    return from.plus(Duration.between(from, end).dividedBy(2));
  }
}
