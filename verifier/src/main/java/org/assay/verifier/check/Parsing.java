package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.carrier.Carried;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;
import org.assay.verifier.carrier.Carriers;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.proof.JwtProof;

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
      return new SecuredDocument(
          carried.carrier(), StrictJson.readObject(carried.credential()), Optional.empty());
    }
    JwtProof jwt = JwtProof.read(new String(carried.credential(), StandardCharsets.US_ASCII));
    return new SecuredDocument(carried.carrier(), jwt.credential(), Optional.of(jwt));
  }

  /** Reads a document that stands inside another one: an object, or a token as a string. */
  static SecuredDocument embedded(JsonValue value) throws CheckFailure {
    if (value instanceof JsonObject object) {
      return new SecuredDocument(Carrier.JSON, object, Optional.empty());
    }
    if (value instanceof JsonString token) {
      return read(token.getString().getBytes(StandardCharsets.UTF_8));
    }
    throw Shape.malformed("What stands here is neither an object nor a token.", "");
  }

  static Finding confirmed(SecuredDocument document) {
    return Findings.confirmed(
        NAME,
        "The document can be read without doubt.",
        Map.of(
            "carrier",
            document.carrier().name(),
            "kind",
            document.kind().name(),
            "form",
            document.jwt().isPresent() ? "COMPACT_JWS" : "JSON"));
  }

  // A token that can be read but asks for something unsafe fails as a proof, not as a document.
  static Finding failed(CheckFailure failure) {
    boolean unreadable = failure.code().equals("PARSING_ERROR");
    return Findings.of(unreadable ? NAME : "proof", failure);
  }
}
