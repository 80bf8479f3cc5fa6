package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Answers how far somebody is in a year. */
@Singleton
class ReadProgress {

  private final CheckSight sight;
  private final LearningFacts facts;
  private final PersonalDays days;
  private final LearningSettings settings;
  private final Clock clock;

  @Inject
  ReadProgress(
      CheckSight sight,
      LearningFacts facts,
      PersonalDays days,
      LearningSettings settings,
      Clock clock) {
    this.sight = sight;
    this.facts = facts;
    this.days = days;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Answers.
   *
   * @param asOf a day, which counts to its end where the person is, or an instant; now when absent
   * @param year which year; the one in which {@code asOf} lies when absent
   */
  Progress read(UUID id, @Nullable String asOf, @Nullable String year, Caller caller) {
    var person = sight.visible(caller, id);
    var zone = days.zoneOf(person);
    var end = asOf == null ? clock.instant() : instant(asOf, zone);
    var of = new LearningYear(year(year, end, zone), zone, person.joinedOn());
    return Progress.of(id, facts.timesOf(id), of, settings, end);
  }

  private static Instant instant(String text, ZoneId zone) {
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant();
    } catch (DateTimeParseException e) {
      throw Problem.invalid("The parameter 'asOf' is a day such as 2026-06-30, or an instant.");
    }
  }

  private static int year(@Nullable String text, Instant end, ZoneId zone) {
    if (text == null) {
      return end.minusNanos(1).atZone(zone).getYear();
    }
    if (!text.matches("[12][0-9]{3}")) {
      throw Problem.invalid("The parameter 'year' is a year such as 2026.");
    }
    return Integer.parseInt(text);
  }
}
