package org.assay.verifier;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads what an assertion of Open Badges 2.0 says about itself, its class and its issuer. */
final class AssertionClaims {

  private AssertionClaims() {}

  /** Tells whether a document is built like an assertion: it has a badge and no subject. */
  static boolean isAssertion(JsonObject document) {
    return document.containsKey("badge") && !document.containsKey("credentialSubject");
  }

  static Claims of(JsonObject assertion, boolean issuerProven) {
    JsonObject badge = object(assertion, "badge");
    JsonObject issuer = object(badge, "issuer");
    return new Claims(
        text(assertion, "id"),
        text(badge, "name"),
        text(badge, "description"),
        text(badge, "issuer").or(() -> text(issuer, "id")),
        text(issuer, "name"),
        text(issuer, "image").or(() -> text(object(issuer, "image"), "id")),
        issuerProven,
        recipients(object(assertion, "recipient")),
        text(assertion, "issuedOn"),
        text(assertion, "expires"),
        text(assertion, "badge").or(() -> text(badge, "id")),
        text(badge, "name"),
        text(badge, "image").or(() -> text(object(badge, "image"), "id")));
  }

  private static List<String> recipients(JsonObject recipient) {
    return text(recipient, "identity").stream()
        .map(identity -> text(recipient, "type").orElse("?") + ":" + identity)
        .toList();
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static Optional<String> text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    if (value instanceof JsonObject language) {
      value = language.get("@value");
    }
    return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }
}
