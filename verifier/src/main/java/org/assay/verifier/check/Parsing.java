package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.carrier.Carried;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;
import org.assay.verifier.carrier.Carriers;
import org.assay.verifier.json.StrictJson;

/** Asks whether there is a credential in the document at all, and reads it. */
final class Parsing {

  private static final String NAME = "parsing";

  private Parsing() {}

  static SecuredDocument read(byte[] document) throws CheckFailure {
    return read(Carriers.read(document));
  }

  static SecuredDocument read(Carried carried) throws CheckFailure {
    if (carried.form() == Form.URL) {
      throw CheckFailure.undetermined(
          "NOT_CHECKED", "Here is only an address, which is not followed from here.", "");
    }
    if (carried.form() == Form.JSON) {
      return Tokens.opened(carried.carrier(), StrictJson.readObject(carried.credential()));
    }
    String token = new String(carried.credential(), StandardCharsets.US_ASCII);
    return carried.form() == Form.SD_JWT
        ? Tokens.sdJwt(carried.carrier(), token)
        : Tokens.jws(carried.carrier(), token);
  }

  /** Reads a document that stands inside another one: an object, or a token as a string. */
  static SecuredDocument embedded(JsonValue value) throws CheckFailure {
    if (value instanceof JsonObject object) {
      return Tokens.opened(Carrier.JSON, object);
    }
    if (value instanceof JsonString token) {
      return read(token.getString().getBytes(StandardCharsets.UTF_8));
    }
    throw Shape.malformed("What stands here is neither an object nor a token.", "");
  }

  static Finding confirmed(SecuredDocument document) {
    Map<String, String> evidence = new HashMap<>();
    evidence.put("carrier", document.carrier().name());
    evidence.put("kind", document.kind().name());
    evidence.put("form", document.form());
    document.profile().ifPresent(profile -> evidence.put("profile", profile));
    return Findings.confirmed(NAME, "The document can be read without doubt.", evidence);
  }

  // A token that can be read but asks for something unsafe fails as a proof, not as a document.
  static Finding failed(CheckFailure failure) {
    return Findings.of(
        switch (failure.code()) {
          case "PARSING_ERROR" -> NAME;
          case "UNSUPPORTED_DOCUMENT" -> "structure";
          default -> "proof";
        },
        failure);
  }
}
