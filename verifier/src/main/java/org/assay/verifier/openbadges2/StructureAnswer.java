package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/** Asks whether the assertion, its badge class and its issuer are built as they should be. */
final class StructureAnswer {

  private static final String NAME = "structure";

  private StructureAnswer() {}

  static void give(Parties parties, Answers answers) {
    try {
      assertion(parties.assertion());
      BadgeObject.BADGE_CLASS.examine(context(parties.badge(), Parties.BADGE), Parties.BADGE);
      if (parties.issuer().document().isPresent()) {
        BadgeObject.ISSUER.examine(context(parties.issuer(), Parties.ISSUER), Parties.ISSUER);
      }
      answers.confirmed(NAME, "The badge is built as Open Badges 2.0 demands.", Map.of());
    } catch (CheckFailure failure) {
      answers.failed(NAME, failure);
    }
    differing(parties.badge(), Parties.BADGE, answers);
    differing(parties.issuer(), Parties.ISSUER, answers);
  }

  private static void assertion(JsonObject assertion) throws CheckFailure {
    BadgeObject.ASSERTION.examine(assertion, "");
    Identity.read(assertion);
    Optional<Instant> issued = Timestamps.read(assertion, "issuedOn");
    Optional<Instant> expires = Timestamps.read(assertion, "expires");
    if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
      throw Shape.malformed("The badge expires before it was issued.", "/expires");
    }
  }

  /** Returns a document that speaks the words of this version, or leaves them to the assertion. */
  private static JsonObject context(Linked linked, String pointer) throws CheckFailure {
    JsonObject document = linked.get();
    boolean published = Shape.text(document, "id").filter(WebAddress::isMeant).isPresent();
    if (BadgeKind.isOlder(document)) {
      throw CheckFailure.undetermined(
          "UNSUPPORTED_DOCUMENT", "This part is one of Open Badges 1.", pointer);
    }
    if ((published || document.containsKey("@context")) && !BadgeKind.hasContext(document)) {
      throw Shape.malformed("The context is not that of Open Badges 2.0.", pointer + "/@context");
    }
    return document;
  }

  private static void differing(Linked linked, String pointer, Answers answers) {
    if (!linked.differing().isEmpty()) {
      answers.warning(
          "EMBEDDED_COPY_DIFFERS",
          "The copy inside the badge differs from what its owner publishes; judged and shown is the"
              + " latter.",
          pointer,
          linked.differing());
    }
  }
}
