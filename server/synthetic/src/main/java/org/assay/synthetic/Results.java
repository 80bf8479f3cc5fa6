package org.assay.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assay.synthetic.Dice.Purpose;

/**
 * Makes the results of a person over three years, the given one being the last.
 *
 * <p>How many badges somebody earns is a Poisson number whose mean is itself left to chance: it
 * rises with the hours that the person learns, and some collect badges and some do not. All classes
 * are as likely as each other, and nobody earns a badge twice; so the shares of categories and
 * areas are those of the table of classes.
 */
final class Results {

  /** The badges of a person, on average. */
  static final double MEAN = 5;

  /** How much the number of badges follows the hours: 0 not at all, 1 in proportion. */
  private static final double FOLLOWS = 0.8;

  private static final double FAILS_FIRST = 0.2;
  private static final int YEARS = 3;
  private static final int DAYS_BETWEEN = 14;

  private final long seed;
  private final int year;
  private final LearningHours hours;
  private final List<BadgeClass> classes;

  Results(long seed, int year, LearningHours hours, List<BadgeClass> classes) {
    this.seed = seed;
    this.year = year;
    this.hours = hours;
    this.classes = classes;
  }

  /** Returns the results in the order of the classes; a person may fail before passing. */
  List<Result> of(Person person) {
    var dice = Dice.of(seed, Purpose.BADGES, person.number());
    int count = Math.min(dice.count(mean(person, dice)), classes.size());
    var scores = Dice.of(seed, Purpose.SCORES, person.number());
    var results = new ArrayList<Result>();
    for (var badgeClass : some(count, dice)) {
      var at = at(person, scores);
      var before = at.minus(Duration.ofDays(DAYS_BETWEEN));
      if (scores.chance(FAILS_FIRST) && isThere(person, before)) {
        results.add(result(person, badgeClass, scores.below(badgeClass.threshold()), before));
      }
      int passing =
          badgeClass.threshold() + scores.below(badgeClass.most() - badgeClass.threshold() + 1);
      results.add(result(person, badgeClass, passing, at));
    }
    return results;
  }

  private double mean(Person person, Dice dice) {
    double spread = FOLLOWS * LearningHours.SIGMA;
    double byHours = StrictMath.exp(spread * hours.deviation(person) - spread * spread / 2);
    return MEAN * byHours * (dice.waiting() + dice.waiting()) / 2;
  }

  /** The first of a shuffle that is broken off. */
  private List<BadgeClass> some(int count, Dice dice) {
    var all = new ArrayList<>(classes);
    for (int at = 0; at < count; at++) {
      Collections.swap(all, at, at + dice.below(all.size() - at));
    }
    return all.subList(0, count);
  }

  /** Nobody has results from before they came: those of newcomers lie in their first days. */
  private Instant at(Person person, Dice dice) {
    var first = LocalDate.of(year - YEARS + 1, 1, 1);
    var last = LocalDate.of(year, 12, 31);
    var from = person.joinedOn().isAfter(first) ? person.joinedOn() : first;
    int days = (int) (last.toEpochDay() - from.toEpochDay());
    var day = from.plusDays(days > 0 ? dice.below(days) : 0);
    return day.atTime(9, 0).plusMinutes(dice.below(8 * 60)).toInstant(ZoneOffset.UTC);
  }

  private static boolean isThere(Person person, Instant at) {
    return !at.atOffset(ZoneOffset.UTC).toLocalDate().isBefore(person.joinedOn());
  }

  private static Result result(Person person, BadgeClass badgeClass, int score, Instant at) {
    var mark = score >= badgeClass.threshold() ? "" : "-first";
    var key = person.employeeId() + "-" + badgeClass.key() + mark;
    return new Result(key, person, badgeClass, score, at);
  }
}
