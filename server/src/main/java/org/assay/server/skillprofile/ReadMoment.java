package org.assay.server.skillprofile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.assay.server.platform.Problem;
import org.assay.server.skillprofile.Question.ScoreWish;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that say what is asked of profiles. */
final class ReadMoment {

  /** What lies outside can be written, but neither stored nor reckoned with. */
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private ReadMoment() {}

  /**
   * Reads the moment that a question is about.
   *
   * @param asOf a day, of which the last moment in UTC is meant, or an instant; now when absent
   * @param knownAt likewise, and not in the future; now when absent
   */
  static Moment of(@Nullable String asOf, @Nullable String knownAt, Instant now) {
    var latest = now.truncatedTo(ChronoUnit.MICROS);
    var known = knownAt == null ? latest : end("knownAt", knownAt);
    if (known.isAfter(latest)) {
      throw Problem.invalid("The parameter 'knownAt' lies in the future: nobody knows that yet.");
    }
    return new Moment(asOf == null ? latest : end("asOf", asOf), known);
  }

  private static Instant end(String parameter, String text) {
    return read(
        parameter,
        text,
        day ->
            day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS));
  }

  /**
   * Reads from when something counts: a day, of which the first moment in UTC is meant, or an
   * instant.
   */
  static Instant since(String text) {
    return read("since", text, day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Instant read(String parameter, String text, Function<LocalDate, Instant> ofDay) {
    try {
      var instant =
          text.contains("T")
              ? OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS)
              : ofDay.apply(LocalDate.parse(text));
      if (instant.isBefore(FIRST) || !instant.isBefore(LAST)) {
        throw noDay(parameter);
      }
      return instant;
    } catch (DateTimeException e) {
      throw noDay(parameter);
    }
  }

  private static Problem noDay(String parameter) {
    return Problem.invalid(
        "The parameter '" + parameter + "' is a day such as 2026-02-01, or an instant.");
  }

  /** Reads a formula's name, perhaps with a version: {@code skill-value@1}. */
  static Optional<ScoreWish> score(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    if (!text.matches("[a-z][a-z0-9-]{0,49}(@[1-9][0-9]{0,5})?")) {
      throw Problem.invalid("The parameter 'score' is a formula's name, such as skill-value@1.");
    }
    var parts = text.split("@", -1);
    return Optional.of(
        new ScoreWish(
            parts[0],
            parts.length > 1 ? Optional.of(Integer.valueOf(parts[1])) : Optional.empty()));
  }
}
