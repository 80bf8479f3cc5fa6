package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.proof.DateTimeStamp;

/**
 * Reads instants: {@code dateTimeStamp} of XML Schema, which demands seconds and a time zone.
 *
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp">XML Schema 1.1</a>
 */
final class Moments {

  private Moments() {}

  static Optional<Instant> read(JsonObject object, String name) throws CheckFailure {
    if (!object.containsKey(name)) {
      return Optional.empty();
    }
    Optional<Instant> moment = Shape.text(object, name).flatMap(DateTimeStamp::read);
    if (moment.isEmpty()) {
      throw Shape.malformed(name + " is not a date and time with a time zone.", "/" + name);
    }
    return moment;
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
