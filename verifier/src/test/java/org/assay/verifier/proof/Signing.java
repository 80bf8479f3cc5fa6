package org.assay.verifier.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Standards;
import org.assay.verifier.json.JsonPointers;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.linkeddata.Contexts;

/** Signs the rich badge, forges it, and has it verified. */
final class Signing {

  static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123Z");
  static final TestKeys ED25519 = TestKeys.ed25519(new byte[32]);
  static final TestKeys P256 = TestKeys.p256();
  static final JsonObject BADGE = Standards.resource("valid/rich-badge.json");
  static final DataIntegrity DATA_INTEGRITY = new DataIntegrity(Contexts.bundled());

  private Signing() {}

  static JsonObject sign(JsonObject document, String cryptosuite) throws CheckFailure {
    TestKeys keys = cryptosuite.startsWith("ecdsa") ? P256 : ED25519;
    return DATA_INTEGRITY.sign(
        document, ProofOptions.assertion(cryptosuite, keys.method().id(), NOW), keys.signer());
  }

  static ProofTrace verify(JsonObject signed, JsonObject proof) throws CheckFailure {
    boolean p256 = P256.method().id().equals(proof.getString("verificationMethod"));
    return DATA_INTEGRITY.verify(signed, proof, p256 ? P256.method() : ED25519.method());
  }

  static CheckFailure refusal(JsonObject signed, JsonObject proof) {
    CheckFailure failure = catchThrowableOfType(CheckFailure.class, () -> verify(signed, proof));
    assertThat(failure).as("verified: %s", signed).isNotNull();
    return failure;
  }

  static JsonObject proof(JsonObject signed) {
    return signed.getJsonArray("proof").getJsonObject(0);
  }

  static JsonObject with(JsonObject document, String pointer, String json) {
    try (var reader = JsonRuntime.provider().createReader(new StringReader(json))) {
      return pointer(pointer).add(document, reader.readValue());
    }
  }

  static JsonPointer pointer(String pointer) {
    return JsonRuntime.provider().createPointer(pointer);
  }

  /** Returns the pointers of all values that are neither object nor array. */
  static List<String> scalars(JsonValue value) {
    return scalars(value, "", new ArrayList<>());
  }

  private static List<String> scalars(JsonValue value, String pointer, List<String> found) {
    if (value instanceof JsonObject object) {
      object.forEach((k, v) -> scalars(v, JsonPointers.child(pointer, k), found));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        scalars(array.get(i), JsonPointers.child(pointer, i), found);
      }
    } else {
      found.add(pointer);
    }
    return found;
  }
}
