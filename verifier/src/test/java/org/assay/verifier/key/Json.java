package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/** Writes JSON in tests with single quotes. */
final class Json {

  private Json() {}

  static JsonObject object(String text) {
    try {
      return StrictJson.readObject(text.replace('\'', '"').getBytes(UTF_8));
    } catch (CheckFailure e) {
      throw new AssertionError(text, e);
    }
  }
}
