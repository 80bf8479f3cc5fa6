package org.assay.verifier.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times with a time zone, as credentials and proofs write them.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp">XML Schema 1.1,
 *     dateTimeStamp</a>
 */
final class DateTimeStamp {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

  private DateTimeStamp() {}

  /** Returns the instant; empty if the text is no such time or has no time zone. */
  static Optional<Instant> read(String text) {
    if (!SYNTAX.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
