package org.assay.verifier.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changed copies of objects; the members keep their order, and nothing below them is copied. */
public final class JsonObjects {

  private JsonObjects() {}

  /** Returns the object without a member; the same object if it has no such member. */
  public static JsonObject without(JsonObject object, String name) {
    return object.containsKey(name) ? copy(object, name, Optional.empty()) : object;
  }

  /** Returns the object without any of these members; the same object if it has none of them. */
  public static JsonObject without(JsonObject object, Set<String> unwanted) {
    String[] names = new String[object.size()];
    JsonValue[] values = new JsonValue[object.size()];
    int size = 0;
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      if (!unwanted.contains(member.getKey())) {
        names[size] = member.getKey();
        values[size++] = member.getValue();
      }
    }
    return size == object.size()
        ? object
        : ReadObject.of(Arrays.copyOf(names, size), Arrays.copyOf(values, size));
  }

  /** Returns the object with a member, which takes the place of one with that name or the last. */
  public static JsonObject with(JsonObject object, String name, JsonValue value) {
    return copy(object, name, Optional.of(value));
  }

  private static JsonObject copy(JsonObject object, String name, Optional<JsonValue> value) {
    String[] names = new String[object.size() + 1];
    JsonValue[] values = new JsonValue[object.size() + 1];
    int size = 0;
    Optional<JsonValue> open = value;
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      boolean changed = member.getKey().equals(name);
      if (changed && open.isEmpty()) {
        continue;
      }
      names[size] = member.getKey();
      values[size++] = changed ? open.get() : member.getValue();
      open = changed ? Optional.empty() : open;
    }
    if (open.isPresent()) {
      names[size] = name;
      values[size++] = open.get();
    }
    return ReadObject.of(Arrays.copyOf(names, size), Arrays.copyOf(values, size));
  }
}
