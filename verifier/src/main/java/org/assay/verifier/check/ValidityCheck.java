package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;

/** Asks whether the credential holds now: not before it begins, not after it ends. */
final class ValidityCheck {

  private static final String NAME = "validity";

  private ValidityCheck() {}

  static Finding examine(JsonObject credential, Instant now) {
    try {
      Optional<Instant> from = Moments.validFrom(credential);
      Optional<Instant> until = Moments.validUntil(credential);
      if (from.isPresent() && now.isBefore(from.get())) {
        throw CheckFailure.refuted(
            "NOT_YET_VALID", "The credential holds only from " + from.get() + " on.", "");
      }
      if (until.isPresent() && now.isAfter(until.get())) {
        throw CheckFailure.refuted("EXPIRED", "The credential expired at " + until.get() + ".", "");
      }
      requireOwnNames(credential);
      if (from.isEmpty() && until.isEmpty()) {
        return Findings.confirmed(NAME, "The document names no dates, so it holds at any time.");
      }
      return Findings.confirmed(
          NAME,
          until.isPresent()
              ? "The credential holds until " + until.get() + "."
              : "The credential holds and has no end.");
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure);
    }
  }

  // Whoever uses the other version's names meant a date, and this reader would not see it.
  private static void requireOwnNames(JsonObject credential) throws CheckFailure {
    List<String> foreign =
        Versions.isV1(credential)
            ? List.of("validFrom", "validUntil")
            : List.of("issuanceDate", "expirationDate");
    for (String name : foreign) {
      if (credential.containsKey(name)) {
        throw CheckFailure.undetermined(
            "DATE_OF_OTHER_VERSION", name + " means nothing in this version.", "/" + name);
      }
    }
  }
}
