package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Recipient;

/** Asks whether the badge belongs to somebody who is already known. It is asked only on demand. */
final class RecipientAnswer {

  private static final String NAME = "recipient";

  private RecipientAnswer() {}

  static void give(JsonObject assertion, Optional<Recipient> recipient, Answers answers) {
    if (recipient.isEmpty()) {
      answers.notApplicable(NAME, "Nobody asked whose badge this is.");
      return;
    }
    try {
      compare(Identity.read(assertion), recipient.get());
      answers.confirmed(
          NAME,
          "The badge belongs to the recipient who was asked for.",
          Map.of("identityType", recipient.get().identityType()));
    } catch (CheckFailure failure) {
      answers.failed(NAME, failure);
    }
  }

  private static void compare(Identity identity, Recipient recipient) throws CheckFailure {
    Optional<Boolean> answer =
        identity.kind().contains(recipient.identityType())
            ? identity.identity().standsFor(recipient.identifier())
            : Optional.empty();
    if (answer.isEmpty()) {
      throw CheckFailure.undetermined(
          "RECIPIENT_UNKNOWN",
          "The badge does not name its recipient in the way that was asked.",
          Identity.POINTER);
    }
    if (!answer.get()) {
      throw CheckFailure.refuted(
          "RECIPIENT_MISMATCH", "The badge belongs to somebody else.", Identity.POINTER);
    }
  }
}
