package org.assay.verifier.check;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/** Looks at JSON whose shape is not known yet. */
final class Shape {

  private Shape() {}

  static Optional<String> text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  static Optional<JsonObject> object(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  /** The items of an array, or the one value that stands in its place. */
  static List<JsonValue> many(@Nullable JsonValue value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof JsonArray array ? array : List.of(value);
  }

  /** Tells whether one of the values of a member is this string. */
  static boolean mentions(JsonObject object, String name, String text) {
    return many(object.get(name)).stream()
        .anyMatch(value -> value instanceof JsonString string && string.getString().equals(text));
  }

  /** The id of a thing that is written either as its id or as an object with an id. */
  static Optional<String> idOf(@Nullable JsonValue value) {
    if (value instanceof JsonString id) {
      return Optional.of(id.getString());
    }
    return value instanceof JsonObject object ? text(object, "id") : Optional.empty();
  }

  static boolean isUrl(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  static CheckFailure malformed(String message, String pointer) {
    return CheckFailure.refuted("MALFORMED_VALUE_ERROR", message, pointer);
  }
}
