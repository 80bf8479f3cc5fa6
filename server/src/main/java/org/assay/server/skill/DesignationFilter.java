package org.assay.server.skill;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which designations are asked for.
 *
 * @param at only those that cover this day
 * @param area only those for this area, whatever its case
 * @param known as they were known at this moment: what was recorded later does not count
 */
record DesignationFilter(Optional<LocalDate> at, Optional<String> area, Instant known) {

  /** Reads the parameters of a request. */
  static DesignationFilter of(
      @Nullable String at, @Nullable String area, @Nullable String known, Instant now) {
    return new DesignationFilter(
        Optional.ofNullable(at).map(StrategicDay::day),
        Given.line("area", Optional.ofNullable(area), 100),
        known == null ? now : moment(known));
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw Problem.invalid("The parameter 'knownAt' is a moment such as 2026-03-31T12:00:00Z.");
    }
  }
}
