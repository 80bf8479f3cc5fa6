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
      Optional<Instant> until = Timestamps.requireCurrent(assertion, now);
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
