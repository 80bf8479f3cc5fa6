package org.assay.synthetic;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Counts what there is in an organisation, in one pass that keeps nothing. */
final class Tally {

  private final Organisation organisation;
  private final Map<String, Skill> skills = new HashMap<>();
  private final Map<String, Long> categories = new HashMap<>();
  private final Map<String, Long> areas = new HashMap<>();
  private final long[] atLeast = new long[100];
  private long people;
  private long wholeYear;
  private double hours;
  private double early;
  private long badges;
  private double badgesSquared;
  private double productSum;
  private double hoursSum;
  private double hoursSquared;
  private double badgesOfWholeYear;
  private double badgesOfWholeYearSquared;

  private Tally(Organisation organisation) {
    this.organisation = organisation;
    organisation.skills().forEach(skill -> skills.put(skill.code(), skill));
  }

  static Tally of(Organisation organisation) {
    var tally = new Tally(organisation);
    organisation.people().forEach(tally::count);
    return tally;
  }

  private void count(Person person) {
    people++;
    double learned = learned(person);
    long earned = earned(person);
    badges += earned;
    badgesSquared += (double) earned * earned;
    if (person.joinedOn().isBefore(LocalDate.of(2025, 1, 1))) {
      wholeYear++;
      hours += learned;
      for (int bound = 0; bound < atLeast.length && bound <= learned; bound++) {
        atLeast[bound]++;
      }
      productSum += learned * earned;
      hoursSquared += learned * learned;
      hoursSum += learned;
      badgesOfWholeYear += earned;
      badgesOfWholeYearSquared += (double) earned * earned;
    }
  }

  private double learned(Person person) {
    double minutes = 0;
    for (var piece : organisation.learning(person)) {
      minutes += piece.spent().toMinutes();
      if (piece.from().atOffset(ZoneOffset.UTC).getMonthValue() <= 6) {
        early += piece.spent().toMinutes() / 60.0;
      }
    }
    return minutes / 60;
  }

  private long earned(Person person) {
    long earned = 0;
    for (var result : organisation.results(person)) {
      if (result.passed()) {
        earned++;
        categories.merge(result.badgeClass().category(), 1L, Long::sum);
        var day = result.assessedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        skills
            .get(result.badgeClass().skill())
            .strategic()
            .filter(one -> one.covers(day))
            .ifPresent(one -> areas.merge(one.area(), 1L, Long::sum));
      }
    }
    return earned;
  }

  long people() {
    return people;
  }

  double meanHours() {
    return hours / wholeYear;
  }

  /** The share of those who learned for at least so many hours. */
  double atLeast(int bound) {
    return (double) atLeast[bound] / wholeYear;
  }

  double shareOfFirstHalf() {
    return early / hours;
  }

  double badgesPerPerson() {
    return (double) badges / people;
  }

  /** Variance of badges by their mean; it is 1 where badges come by chance alone. */
  double overdispersion() {
    double mean = badgesPerPerson();
    return (badgesSquared / people - mean * mean) / mean;
  }

  double shareOfCategory(String category) {
    return (double) categories.getOrDefault(category, 0L) / badges;
  }

  double shareOfArea(String area) {
    long all = areas.values().stream().mapToLong(Long::longValue).sum();
    return (double) areas.getOrDefault(area, 0L) / all;
  }

  /** Correlation of hours and badges. */
  double correlation() {
    double n = wholeYear;
    double covariance = productSum / n - hoursSum / n * (badgesOfWholeYear / n);
    double ofHours = hoursSquared / n - hoursSum / n * (hoursSum / n);
    double mean = badgesOfWholeYear / n;
    return covariance / Math.sqrt(ofHours * (badgesOfWholeYearSquared / n - mean * mean));
  }
}
