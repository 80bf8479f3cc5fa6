package org.assay.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assay.synthetic.Dice.Purpose;

/** Makes people. */
final class People {

  /** How many of a hundred join during the year. */
  private static final double JOINERS = 0.04;

  /** How many who lead nobody are architects. */
  private static final double ARCHITECTS = 0.4;

  /** How long people have been there already, on average. */
  private static final double DAYS_BEFORE = 7 * 365;

  private static final double MOST_DAYS_BEFORE = 40 * 365;

  private final long seed;
  private final int year;
  private final List<String> given;
  private final List<String> family;

  People(long seed, int year) {
    this.seed = seed;
    this.year = year;
    this.given = Table.words("given-names.txt");
    this.family = Table.words("family-names.txt");
  }

  Person person(int number) {
    var dice = Dice.of(seed, Purpose.PERSON, number);
    var first = given.get(dice.below(given.size()));
    var last = family.get(dice.below(family.size()));
    boolean architect = dice.chance(ARCHITECTS);
    var mail = (first + "." + last).toLowerCase(Locale.ROOT) + "." + (number + 1);
    return new Person(
        number,
        Person.employeeId(number),
        mail + "@example.org",
        first,
        last,
        Units.unit(number / Units.TEAM),
        Units.manager(number),
        role(number, architect),
        joinedOn(dice));
  }

  private static Role role(int number, boolean architect) {
    if (number % Units.TEAM == 0) {
      return Role.MANAGER;
    }
    return architect ? Role.CLIENT_TECHNICAL_ARCHITECT : Role.SPECIALIST;
  }

  private LocalDate joinedOn(Dice dice) {
    var newYear = LocalDate.of(year, 1, 1);
    if (dice.chance(JOINERS)) {
      return newYear.plusDays(dice.below(newYear.lengthOfYear()));
    }
    double before = Math.min(dice.waiting() * DAYS_BEFORE, MOST_DAYS_BEFORE);
    return newYear.minusDays((long) before);
  }
}
