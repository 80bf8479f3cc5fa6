package org.assay.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a year on which a person learns: nobody learns for longer than nine hours a day, and
 * three fifths of the time lie in the first half of the year.
 */
final class Days {

  /** The share of the time that lies in the first half of the year. */
  static final double FIRST_HALF = 0.6;

  private static final int MOST_MINUTES = 9 * 60;

  private final int year;
  private final int first;
  private final int middle;
  private final int length;
  private final int[] used;
  private final List<List<Integer>> minutes = new ArrayList<>();

  /**
   * Prepares empty days.
   *
   * @param year the year
   * @param from the first day on which the person is there
   */
  Days(int year, LocalDate from) {
    var newYear = LocalDate.of(year, 1, 1);
    this.year = year;
    this.length = newYear.lengthOfYear();
    this.first = (int) Math.max(0, from.toEpochDay() - newYear.toEpochDay());
    this.middle = LocalDate.of(year, 7, 1).getDayOfYear() - 1;
    this.used = new int[length];
    for (int day = 0; day < length; day++) {
      minutes.add(List.of());
    }
  }

  /** Puts a piece of time on a day that chance chooses, or on the next that has room for it. */
  void put(int piece, Dice dice) {
    boolean early = dice.chance(FIRST_HALF) && first < middle;
    int begin = early ? first : Math.max(first, middle);
    int end = early ? middle : length;
    int day = begin + dice.below(end - begin);
    for (int tried = 0; tried < length && used[day] + piece > MOST_MINUTES; tried++) {
      day = day + 1 < length ? day + 1 : first;
    }
    used[day] += piece;
    if (minutes.get(day).isEmpty()) {
      minutes.set(day, new ArrayList<>());
    }
    minutes.get(day).add(piece);
  }

  /** Returns the pieces of a day, in minutes; the first day is 0. */
  List<Integer> of(int day) {
    return minutes.get(day);
  }

  int length() {
    return length;
  }

  LocalDate date(int day) {
    return LocalDate.ofYearDay(year, day + 1);
  }
}
