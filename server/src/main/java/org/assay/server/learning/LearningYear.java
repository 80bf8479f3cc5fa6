package org.assay.server.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A calendar year where a person is, and what is expected of them in it.
 *
 * <p>Who joins during the year is expected to reach the share of the target that the days from the
 * first day on are of all days of the year: on 1 July of a year with 365 days 184/365. Who joins
 * later than the year is expected nothing.
 *
 * @param year which
 * @param zone where it begins and ends
 * @param joinedOn the person's first day, if it is known
 */
record LearningYear(int year, ZoneId zone, Optional<LocalDate> joinedOn) {

  Instant begin() {
    return at(LocalDate.of(year, 1, 1));
  }

  /** Returns the begin of the second half-year. */
  Instant middle() {
    return at(LocalDate.of(year, 7, 1));
  }

  /** Returns the first instant that does not belong to it. */
  Instant end() {
    return at(LocalDate.of(year, 1, 1).plusYears(1));
  }

  private Instant at(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Returns the first day that counts for the target. */
  private LocalDate firstDay() {
    var newYear = LocalDate.of(year, 1, 1);
    return joinedOn.filter(day -> day.isAfter(newYear)).orElse(newYear);
  }

  /** Returns the target of the person, to the second, rounded up. */
  Duration target(Duration ofWholeYear) {
    int days = Year.of(year).length();
    var newYear = LocalDate.of(year, 1, 1);
    long counting = Math.max(0, days - ChronoUnit.DAYS.between(newYear, firstDay()));
    return Duration.ofSeconds(-Math.floorDiv(-ofWholeYear.toSeconds() * counting, days));
  }

  /**
   * Returns what somebody who learns evenly has reached of a target at an instant, rounded down to
   * the second.
   */
  Duration evenly(Duration target, Instant instant) {
    var first = at(firstDay());
    var all = Duration.between(first, end());
    var gone = Duration.between(first, instant);
    if (gone.isNegative() || all.isNegative() || all.isZero()) {
      return Duration.ZERO;
    }
    if (gone.compareTo(all) >= 0) {
      return target;
    }
    return Duration.ofSeconds(
        Math.floorDiv(Math.multiplyExact(target.toSeconds(), gone.toSeconds()), all.toSeconds()));
  }
}
