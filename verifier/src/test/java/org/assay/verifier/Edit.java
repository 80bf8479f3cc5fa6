package org.assay.verifier;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** Changes one place of a JSON document and leaves the rest alone. */
final class Edit {

  static final JsonArray NONE = JsonValue.EMPTY_JSON_ARRAY;

  private Edit() {}

  static JsonObject set(JsonObject document, String pointer, JsonValue value) {
    return Json.createPatchBuilder().add(pointer, value).build().apply(document);
  }

  static JsonObject set(JsonObject document, String pointer, String value) {
    return set(document, pointer, Json.createValue(value));
  }

  static JsonArray array(String... texts) {
    return Json.createArrayBuilder(List.of(texts)).build();
  }

  static JsonObject remove(JsonObject document, String pointer) {
    return Json.createPatchBuilder().remove(pointer).build().apply(document);
  }

  static JsonObject json(String text) {
    return Standards.json(text.replace('\'', '"'));
  }
}
