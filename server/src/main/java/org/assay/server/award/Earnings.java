package org.assay.server.award;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Decision;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.PublishedAchievement;

/**
 * What one person's facts say of one badge class, beside the awards that were made. To ask is pure.
 *
 * <p>A class is earned once. It is earned anew, by facts that are all newer than those of the award
 * before, in three cases: badges of the class end (they have a period, or go with a membership);
 * the award was withdrawn; or the award is of an older version.
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
    Optional<Instant> newest = Optional.empty();
    while (true) {
      var decision = achievement.rule().decide(after(newest));
      if (!decision.met()) {
        return Optional.empty();
      }
      var same = awards.stream().filter(award -> award.isBy(decision)).toList();
      if (same.isEmpty()) {
        return Optional.of(decision);
      }
      newest =
          same.stream()
              .map(Award::newerThan)
              .reduce((one, other) -> later(one, other))
              .map(moment -> later(moment, decision.metAt().orElseThrow()));
    }
  }

  /** Decides the rule of an award again, on the facts that belong to it and to no other. */
  Decision again(Award award, PublishedAchievement itsVersion) {
    int place = awards.indexOf(award);
    var before = awards.subList(0, place).stream().map(Award::newerThan);
    var next = awards.stream().skip(place + 1L).findFirst();
    var until =
        next.flatMap(later -> later.facts().stream().map(Fact::at).min(Comparator.naturalOrder()));
    var own =
        after(before.max(Comparator.naturalOrder())).stream()
            .filter(fact -> until.map(end -> fact.at().isBefore(end)).orElse(true))
            .toList();
    return itsVersion.rule().decide(own);
  }

  static boolean isMembership(PublishedAchievement achievement) {
    return achievement.category() == Category.MEMBERSHIP;
  }

  private List<Fact> after(Optional<Instant> moment) {
    return moment
        .map(start -> facts.stream().filter(fact -> fact.at().isAfter(start)).toList())
        .orElse(facts);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
