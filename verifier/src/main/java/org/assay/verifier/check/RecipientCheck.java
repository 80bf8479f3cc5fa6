package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Recipient;
import org.assay.verifier.credential.IdentityObject;

/**
 * Asks whether the badge belongs to somebody who is already known. It is asked only on demand.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#verify-the-recipient">Open Badges 3.0,
 *     Verify the Recipient</a>
 */
final class RecipientCheck {

  private static final String NAME = "recipient";
  private static final String POINTER = "/credentialSubject";

  private RecipientCheck() {}

  static Finding examine(JsonObject credential, Optional<Recipient> recipient) {
    if (recipient.isEmpty()) {
      return Findings.notApplicable(NAME, "Nobody asked whose badge this is.");
    }
    try {
      JsonObject subject =
          Shape.object(credential, "credentialSubject")
              .orElseThrow(() -> unknown("The badge does not name one recipient."));
      compare(subject, recipient.get());
      return Findings.confirmed(
          NAME,
          "The badge belongs to the recipient who was asked for.",
          Map.of("identityType", recipient.get().identityType()));
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure);
    }
  }

  private static void compare(JsonObject subject, Recipient recipient) throws CheckFailure {
    List<Boolean> answers = new ArrayList<>();
    Shape.text(subject, "id").flatMap(id -> byId(id, recipient)).ifPresent(answers::add);
    for (JsonValue value : Shape.many(subject.get("identifier"))) {
      IdentityObject identity = IdentityObject.read(value, POINTER + "/identifier");
      if (identity.identityType().equals(recipient.identityType())) {
        identity.standsFor(recipient.identifier()).ifPresent(answers::add);
      }
    }
    if (answers.contains(true)) {
      return;
    }
    if (answers.contains(false)) {
      throw CheckFailure.refuted(
          "RECIPIENT_MISMATCH", "The badge belongs to somebody else.", POINTER);
    }
    throw unknown("The badge does not name its recipient in the way that was asked.");
  }

  private static Optional<Boolean> byId(String id, Recipient recipient) {
    if (recipient.identityType().equals(Recipient.ID)) {
      return Optional.of(id.equals(recipient.identifier()));
    }
    // An e-mail address as id says yes or no to an address; any other id says nothing about it.
    return recipient.identityType().equals("emailAddress") && id.startsWith("mailto:")
        ? Optional.of(id.equals("mailto:" + recipient.identifier()))
        : Optional.empty();
  }

  private static CheckFailure unknown(String message) {
    return CheckFailure.undetermined("RECIPIENT_UNKNOWN", message, POINTER);
  }
}
