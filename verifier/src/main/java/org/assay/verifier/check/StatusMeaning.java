package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.credential.BitstringStatusListEntry;

/** What a status value means for the credential, by the purpose of its list. */
final class StatusMeaning {

  private static final String POINTER = "/credentialStatus";

  private StatusMeaning() {}

  /** Returns a sentence, or throws if the credential must not be relied on. */
  static String of(BitstringStatusListEntry entry, int status, JsonObject source)
      throws CheckFailure {
    return switch (entry.statusPurpose()) {
      case "revocation" ->
          unset(status, "REVOKED", "The issuer has revoked the credential.", "not revoked");
      case "suspension" ->
          unset(status, "SUSPENDED", "The issuer has suspended the credential.", "not suspended");
      case "refresh" ->
          status == 0
              ? "There is no newer form of the credential."
              : "A newer form of the credential can be had.";
      case "message" ->
          "The issuer's message: " + message(source, status).orElse("none for this value") + ".";
      default -> {
        if (status != 0) {
          throw CheckFailure.undetermined(
              "UNKNOWN_PURPOSE", "The status is set, but its meaning is not known here.", POINTER);
        }
        yield "The status is not set.";
      }
    };
  }

  private static String unset(int status, String code, String set, String good)
      throws CheckFailure {
    if (status != 0) {
      throw CheckFailure.refuted(code, set, POINTER);
    }
    return "The credential is " + good + ".";
  }

  private static Optional<String> message(JsonObject source, int status) {
    String wanted = "0x" + Integer.toHexString(status);
    for (JsonValue value : Shape.many(source.get("statusMessage"))) {
      if (value instanceof JsonObject message
          && Shape.text(message, "status").filter(wanted::equalsIgnoreCase).isPresent()) {
        return Shape.text(message, "message");
      }
    }
    return Optional.empty();
  }
}
