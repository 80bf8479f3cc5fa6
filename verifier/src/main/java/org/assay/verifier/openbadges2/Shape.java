package org.assay.verifier.openbadges2;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/** Looks at JSON whose shape is not known yet. A member that is null counts as absent. */
final class Shape {

  private Shape() {}

  static boolean has(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return value != null && value != JsonValue.NULL;
  }

  static Optional<String> text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  /** The items of an array, or the one value that stands in its place. */
  static List<JsonValue> many(@Nullable JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return List.of();
    }
    return value instanceof JsonArray array ? array : List.of(value);
  }

  /** Tells whether one of the values of a member is one of these strings. */
  static boolean mentions(JsonObject object, String name, Set<String> texts) {
    return many(object.get(name)).stream()
        .anyMatch(value -> value instanceof JsonString text && texts.contains(text.getString()));
  }

  /** The id of a thing that is written either as its id or as an object with an id. */
  static Optional<String> idOf(@Nullable JsonValue value) {
    if (value instanceof JsonString id) {
      return Optional.of(id.getString());
    }
    return value instanceof JsonObject object ? text(object, "id") : Optional.empty();
  }

  /** The VerificationObject; version 2.0 knows two names for the member. */
  static Optional<JsonObject> verification(JsonObject owner, String place) throws CheckFailure {
    boolean both = has(owner, "verification") && has(owner, "verify");
    if (both && !Objects.equals(owner.get("verification"), owner.get("verify"))) {
      throw malformed("'verification' and 'verify' contradict each other.", place + "/verify");
    }
    String name = has(owner, "verification") ? "verification" : "verify";
    if (!has(owner, name)) {
      return Optional.empty();
    }
    if (owner.get(name) instanceof JsonObject object) {
      return Optional.of(object);
    }
    throw malformed("'" + name + "' is not an object.", place + "/" + name);
  }

  static CheckFailure malformed(String message, String pointer) {
    return CheckFailure.refuted("MALFORMED_VALUE_ERROR", message, pointer);
  }
}
