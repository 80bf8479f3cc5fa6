package org.assay.verifier.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object as it was read, its members in the order of the text. It does not change.
 *
 * <p>A badge is read once and each member looked at a few times: arrays are made faster than a map,
 * and most objects have so few members that they are searched faster, too.
 */
final class ReadObject extends AbstractMap<String, JsonValue> implements JsonObject {

  private static final int FEW = 16;

  private final String[] names;
  private final JsonValue[] values;
  private final Map<String, JsonValue> index;

  private ReadObject(String[] names, JsonValue[] values, Map<String, JsonValue> index) {
    this.names = names;
    this.values = values;
    this.index = index;
  }

  /** Creates an object of members whose names are all different. */
  static ReadObject of(String[] names, JsonValue[] values) {
    Map<String, JsonValue> index = Map.of();
    if (names.length > FEW) {
      index = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        index.put(names[i], values[i]);
      }
    }
    return new ReadObject(names, values, index);
  }

  @Override
  public @Nullable JsonValue get(@Nullable Object name) {
    if (names.length > FEW) {
      return index.get(name);
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Entry<String, JsonValue>> entrySet() {
    return new Entries();
  }

  @Override
  public @Nullable JsonArray getJsonArray(String name) {
    return (JsonArray) get(name);
  }

  @Override
  public @Nullable JsonObject getJsonObject(String name) {
    return (JsonObject) get(name);
  }

  @Override
  public @Nullable JsonNumber getJsonNumber(String name) {
    return (JsonNumber) get(name);
  }

  @Override
  public @Nullable JsonString getJsonString(String name) {
    return (JsonString) get(name);
  }

  @Override
  public String getString(String name) {
    return ((JsonString) present(name)).getString();
  }

  @Override
  public String getString(String name, String otherwise) {
    return get(name) instanceof JsonString string ? string.getString() : otherwise;
  }

  @Override
  public int getInt(String name) {
    return ((JsonNumber) present(name)).intValue();
  }

  @Override
  public int getInt(String name, int otherwise) {
    return get(name) instanceof JsonNumber number ? number.intValue() : otherwise;
  }

  @Override
  public boolean getBoolean(String name) {
    return truth(present(name));
  }

  @Override
  public boolean getBoolean(String name, boolean otherwise) {
    return truth(get(name), otherwise);
  }

  @Override
  public boolean isNull(String name) {
    return present(name) == NULL;
  }

  @Override
  public ValueType getValueType() {
    return ValueType.OBJECT;
  }

  @Override
  public JsonObject asJsonObject() {
    return this;
  }

  @Override
  public String toString() {
    return JsonRuntime.text(this);
  }

  /** Returns what a value is, or fails as JSON-P demands. */
  static boolean truth(JsonValue value) {
    if (value != TRUE && value != FALSE) {
      throw new ClassCastException("neither true nor false");
    }
    return value == TRUE;
  }

  static boolean truth(@Nullable JsonValue value, boolean otherwise) {
    return value == TRUE || (value != FALSE && otherwise);
  }

  private JsonValue present(String name) {
    JsonValue value = get(name);
    if (value == null) {
      // What JSON-P demands.
      throw new NullPointerException("no member " + name);
    }
    return value;
  }

  /** The members, in the order of the text. */
  private final class Entries extends AbstractSet<Entry<String, JsonValue>> {

    @Override
    public int size() {
      return names.length;
    }

    @Override
    public Iterator<Entry<String, JsonValue>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < names.length;
        }

        @Override
        public Entry<String, JsonValue> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          return Map.entry(names[next], values[next++]);
        }
      };
    }
  }
}
