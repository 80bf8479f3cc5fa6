package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;

/**
 * Reads the timestamps of Open Badges 2.0: ISO 8601 with a time zone; seconds may be absent.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#dateTime">Open Badges 2.0, DateTime</a>
 */
final class Timestamps {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)?"
              + "(Z|[+-]\\d{2}(?::?\\d{2})?)");

  private Timestamps() {}

  static Optional<Instant> read(JsonObject object, String name) throws CheckFailure {
    if (!Shape.has(object, name)) {
      return Optional.empty();
    }
    if (object.get(name) instanceof JsonString text) {
      Matcher matcher = ISO.matcher(text.getString());
      if (matcher.matches()) {
        try {
          String seconds = Optional.ofNullable(matcher.group(2)).orElse(":00");
          return Optional.of(
              LocalDateTime.parse(matcher.group(1) + seconds)
                  .toInstant(ZoneOffset.of(matcher.group(3))));
        } catch (DateTimeException e) {
          // It looks like an instant but there is no such day, hour or zone.
        }
      }
    }
    throw Shape.malformed(name + " is not a date and time with a time zone.", "/" + name);
  }

  /**
   * Checks that something was issued already and has not expired, and returns until when it holds.
   */
  static Optional<Instant> requireCurrent(JsonObject statement, Instant now) throws CheckFailure {
    Instant from =
        read(statement, "issuedOn")
            .orElseThrow(() -> Shape.malformed("issuedOn is missing.", "/issuedOn"));
    Optional<Instant> until = read(statement, "expires");
    if (now.isBefore(from)) {
      throw CheckFailure.refuted(
          "NOT_YET_VALID", "It will be issued only at " + from + ".", "/issuedOn");
    }
    if (until.isPresent() && now.isAfter(until.get())) {
      throw CheckFailure.refuted("EXPIRED", "It expired at " + until.get() + ".", "/expires");
    }
    return until;
  }
}
