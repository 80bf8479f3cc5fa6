package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/** Asks whether the badge holds now: it was issued already, and has not expired. */
final class ValidityAnswer {

  private static final String NAME = "validity";

  private ValidityAnswer() {}

  static void give(JsonObject assertion, Instant now, Answers answers) {
    try {
      Instant from =
          Timestamps.read(assertion, "issuedOn")
              .orElseThrow(() -> Shape.malformed("issuedOn is missing.", "/issuedOn"));
      Optional<Instant> until = Timestamps.read(assertion, "expires");
      if (now.isBefore(from)) {
        throw CheckFailure.refuted(
            "NOT_YET_VALID", "The badge will be issued only at " + from + ".", "/issuedOn");
      }
      if (until.isPresent() && now.isAfter(until.get())) {
        throw CheckFailure.refuted(
            "EXPIRED", "The badge expired at " + until.get() + ".", "/expires");
      }
      answers.confirmed(
          NAME,
          until
              .map(end -> "The badge holds until " + end + ".")
              .orElse("The badge holds and has no end."),
          Map.of());
    } catch (CheckFailure failure) {
      answers.failed(NAME, failure);
    }
  }
}
