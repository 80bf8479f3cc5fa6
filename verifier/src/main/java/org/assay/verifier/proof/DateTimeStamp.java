package org.assay.verifier.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times with a time zone, as credentials and proofs write them.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp">XML Schema 1.1,
 *     dateTimeStamp</a>
 */
public final class DateTimeStamp {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)");

  private static final String USUAL = "0000-00-00T00:00:00Z";

  private DateTimeStamp() {}

  /** Returns the instant; empty if the text is no such time or has no time zone. */
  public static Optional<Instant> read(String text) {
    if (!isUsual(text) && !SYNTAX.matcher(text).matches()) {
      return Optional.empty();
    }
    return lenient(text);
  }

  /** Returns the instant of whatever Java takes for a time with a time zone. */
  static Optional<Instant> lenient(String text) {
    try {
      if (isUsual(text)) {
        return Optional.of(
            LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19))
                .toInstant(ZoneOffset.UTC));
      }
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Tells whether a text has the form that nearly all have: whole seconds, universal time. */
  private static boolean isUsual(String text) {
    if (text.length() != USUAL.length()) {
      return false;
    }
    for (int i = 0; i < USUAL.length(); i++) {
      char wanted = USUAL.charAt(i);
      char c = text.charAt(i);
      if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
