package org.assay.server.skillprofile;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.assay.verifier.json.JsonPointers;
import org.jspecify.annotations.Nullable;

/** Where two JSON values differ; not what stands there. */
final class JsonDifference {

  /** Whoever sees so many places looks at the whole. */
  static final int MOST = 100;

  private final List<String> places = new ArrayList<>();

  private JsonDifference() {}

  /** Returns the JSON pointers of the members and items that differ, in order, up to a hundred. */
  static List<String> of(JsonValue one, JsonValue other) {
    var difference = new JsonDifference();
    difference.compare("", one, other);
    return List.copyOf(difference.places);
  }

  private void compare(String pointer, @Nullable JsonValue one, @Nullable JsonValue other) {
    if (Objects.equals(one, other) || places.size() == MOST) {
      return;
    }
    if (one instanceof JsonObject object && other instanceof JsonObject otherObject) {
      var names = new TreeSet<>(object.keySet());
      names.addAll(otherObject.keySet());
      for (var name : names) {
        compare(JsonPointers.child(pointer, name), object.get(name), otherObject.get(name));
      }
    } else if (one instanceof JsonArray array && other instanceof JsonArray otherArray) {
      for (int i = 0; i < Math.max(array.size(), otherArray.size()); i++) {
        compare(JsonPointers.child(pointer, i), item(array, i), item(otherArray, i));
      }
    } else {
      places.add(pointer);
    }
  }

  private static @Nullable JsonValue item(JsonArray array, int i) {
    return i < array.size() ? array.get(i) : null;
  }
}
