package org.assay.examples.asking;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;

/** Members of JSON from elsewhere: of the kind that they should be, or refuted. */
public final class Members {

  private Members() {}

  /** Returns a text. */
  public static String text(JsonObject object, String name) throws CheckFailure {
    return optionalText(object, name).orElseThrow(() -> malformed(name));
  }

  /** Returns a text that may be absent. */
  public static Optional<String> optionalText(JsonObject object, String name) throws CheckFailure {
    var value = object.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    throw malformed(name);
  }

  /** Returns an instant. */
  public static Instant instant(JsonObject object, String name) throws CheckFailure {
    try {
      return Instant.parse(text(object, name));
    } catch (DateTimeException e) {
      throw malformed(name);
    }
  }

  /** Returns a whole number. */
  public static long number(JsonObject object, String name) throws CheckFailure {
    if (object.get(name) instanceof JsonNumber number) {
      try {
        return number.longValueExact();
      } catch (ArithmeticException e) {
        throw malformed(name);
      }
    }
    throw malformed(name);
  }

  /** Returns true or false. */
  public static boolean flag(JsonObject object, String name) throws CheckFailure {
    if (object.get(name) == JsonValue.TRUE || object.get(name) == JsonValue.FALSE) {
      return object.get(name) == JsonValue.TRUE;
    }
    throw malformed(name);
  }

  /** Returns an object. */
  public static JsonObject object(JsonObject object, String name) throws CheckFailure {
    if (object.get(name) instanceof JsonObject value) {
      return value;
    }
    throw malformed(name);
  }

  /** Returns the objects of a list; none, if it is absent. */
  public static List<JsonObject> objects(JsonObject object, String name) throws CheckFailure {
    var found = new ArrayList<JsonObject>();
    for (var value : list(object, name)) {
      if (!(value instanceof JsonObject one)) {
        throw malformed(name);
      }
      found.add(one);
    }
    return List.copyOf(found);
  }

  /** Returns the texts of a list; none, if it is absent. */
  public static List<String> texts(JsonObject object, String name) throws CheckFailure {
    var found = new ArrayList<String>();
    for (var value : list(object, name)) {
      if (!(value instanceof JsonString one)) {
        throw malformed(name);
      }
      found.add(one.getString());
    }
    return List.copyOf(found);
  }

  private static JsonArray list(JsonObject object, String name) throws CheckFailure {
    var value = object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
    if (value instanceof JsonArray list) {
      return list;
    }
    throw malformed(name);
  }

  private static CheckFailure malformed(String name) {
    return CheckFailure.refuted(
        "MALFORMED_VALUE_ERROR", "The member '" + name + "' is not what it should be.", "");
  }
}
