package org.assay.server.xapi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads points in time as xAPI writes them: ISO 8601, to the microsecond, in UTC if no zone is
 * named. The offset minus zero is refused, since it means that the zone is unknown.
 */
final class Timestamp {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)"
              + "(?:([Zz])|([+-][0-9]{2})(?::?([0-9]{2}))?)?");

  /** Years that a column can hold whatever the offset. */
  private static final int FIRST_YEAR = 1900;

  private Timestamp() {}

  /** Reads one; empty if the text is none. */
  static Optional<Instant> read(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      var local = LocalDateTime.parse(parts.group(1) + "T" + parts.group(2));
      if (local.getYear() < FIRST_YEAR) {
        return Optional.empty();
      }
      return offset(parts).map(zone -> local.toInstant(zone).truncatedTo(ChronoUnit.MICROS));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  static Instant at(Place place) {
    return read(place.text())
        .orElseThrow(() -> place.wrong("A time such as 2026-05-01T10:00:00Z belongs here."));
  }

  private static Optional<ZoneOffset> offset(Matcher parts) {
    var hours = parts.group(4);
    if (hours == null) {
      return Optional.of(ZoneOffset.UTC);
    }
    var minutes = parts.group(5) == null ? "00" : parts.group(5);
    if (hours.equals("-00") && minutes.equals("00")) {
      return Optional.empty();
    }
    return Optional.of(ZoneOffset.of(hours + ":" + minutes));
  }
}
