package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;

/**
 * Reads instants: {@code dateTimeStamp} of XML Schema, which demands seconds and a time zone.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp">XML Schema 1.1</a>
 */
final class Moments {

  private static final Pattern STAMP =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

  private Moments() {}

  static Optional<Instant> read(JsonObject object, String name) throws CheckFailure {
    if (!object.containsKey(name)) {
      return Optional.empty();
    }
    if (object.get(name) instanceof JsonString text && STAMP.matcher(text.getString()).matches()) {
      try {
        return Optional.of(OffsetDateTime.parse(text.getString()).toInstant());
      } catch (DateTimeException e) {
        // It looks like an instant but there is no such day or hour.
      }
    }
    throw Shape.malformed(name + " is not a date and time with a time zone.", "/" + name);
  }

  /** When the credential begins to hold; the member has another name in version 1.1. */
  static Optional<Instant> validFrom(JsonObject credential) throws CheckFailure {
    return read(credential, Versions.isV1(credential) ? "issuanceDate" : "validFrom");
  }

  /** When the credential ceases to hold; the member has another name in version 1.1. */
  static Optional<Instant> validUntil(JsonObject credential) throws CheckFailure {
    return read(credential, Versions.isV1(credential) ? "expirationDate" : "validUntil");
  }
}
