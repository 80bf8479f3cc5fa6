package org.assay.synthetic;

import java.time.ZoneId;
import java.util.Optional;

/**
 * The tree of units: ten below each, and a team of twelve people in each, the first of whom leads
 * it. Who is above whom follows from numbers alone, so a larger organisation has the smaller one in
 * it.
 */
final class Units {

  /** How many people are in a unit. */
  static final int TEAM = 12;

  private static final int BELOW = 10;

  private static final String[] REGIONS = {
    "Americas East", "Americas West", "Brazil", "Germany", "United Kingdom",
    "India North", "India South", "Japan", "Australia", "Kenya"
  };
  private static final String[] ZONES = {
    "America/New_York",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Europe/Berlin",
    "Europe/London",
    "Asia/Kolkata",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Africa/Nairobi"
  };
  private static final String[] WORK = {
    "Cloud Sales", "Data Sales", "Client Engineering", "Partners", "Public Sector",
    "Services", "Banking", "Industry", "Health", "Research"
  };

  private Units() {}

  /** Returns how many units so many people fill. */
  static int count(int people) {
    return (people + TEAM - 1) / TEAM;
  }

  static Unit unit(int number) {
    if (number == 0) {
      return new Unit(0, "Head Office", Optional.empty(), ZoneId.of("UTC"));
    }
    int region = number;
    while (region > BELOW) {
      region = parent(region);
    }
    var place = REGIONS[region - 1];
    var work = number <= BELOW ? "" : " " + WORK[(number - 1) % BELOW] + " " + number;
    return new Unit(
        number, place + work, Optional.of(parent(number)), ZoneId.of(ZONES[region - 1]));
  }

  private static int parent(int unit) {
    return (unit - 1) / BELOW;
  }

  /** Returns the number of the person to whom a person reports. */
  static Optional<Integer> manager(int person) {
    int unit = person / TEAM;
    if (person % TEAM > 0) {
      return Optional.of(unit * TEAM);
    }
    return unit == 0 ? Optional.empty() : Optional.of(parent(unit) * TEAM);
  }
}
