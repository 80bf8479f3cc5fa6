package org.assay.verifier.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.json.JsonObjects;
import org.assay.verifier.json.JsonRuntime;

/** Reads members that may be missing or of another type, and makes changed copies of objects. */
final class JsonMembers {

  private JsonMembers() {}

  static Optional<String> string(JsonObject object, String name) {
    return object.get(name) instanceof JsonString string
        ? Optional.of(string.getString())
        : Optional.empty();
  }

  /** Returns a member's values, whether it holds one, an array of them, or is missing. */
  static List<? extends JsonValue> values(JsonObject object, String name) {
    JsonValue value = object.get(name);
    if (value == null) {
      return List.of();
    }
    return value instanceof JsonArray array ? array : List.of(value);
  }

  static JsonObject without(JsonObject object, String name) {
    return JsonObjects.without(object, name);
  }

  static JsonObject with(JsonObject object, String name, JsonValue value) {
    return JsonObjects.with(object, name, value);
  }

  static JsonArray array(List<? extends JsonValue> values) {
    var builder = JsonRuntime.provider().createArrayBuilder();
    values.forEach(builder::add);
    return builder.build();
  }
}
