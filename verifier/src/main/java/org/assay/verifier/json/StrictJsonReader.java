package org.assay.verifier.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.assay.verifier.CheckFailure;

/** Builds values from parser events, watching for what the parser itself lets pass. */
final class StrictJsonReader {

  /** Beyond this no double exists; arithmetic on such numbers could be made to take for ever. */
  private static final int MAX_DIGITS = 400;

  private static final BigDecimal TOO_LARGE = BigDecimal.ONE.movePointRight(MAX_DIGITS + 1);

  private final JsonParser parser;

  StrictJsonReader(JsonParser parser) {
    this.parser = parser;
  }

  JsonValue value(Event event, String pointer, int depth) throws CheckFailure {
    return switch (event) {
      case START_OBJECT -> object(pointer, deeper(depth, pointer));
      case START_ARRAY -> array(pointer, deeper(depth, pointer));
      case VALUE_STRING -> JsonRuntime.provider().createValue(text(pointer));
      case VALUE_NUMBER -> number(pointer);
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> JsonValue.NULL;
      default -> throw refused("The document is not JSON.", pointer);
    };
  }

  private JsonObject object(String pointer, int depth) throws CheckFailure {
    JsonObjectBuilder builder = JsonRuntime.provider().createObjectBuilder();
    Set<String> names = new HashSet<>();
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String name = text(pointer);
      String place = JsonPointers.child(pointer, name);
      if (!names.add(name)) {
        throw refused("The member \"" + name + "\" stands twice in one object.", place);
      }
      builder.add(name, value(parser.next(), place, depth));
    }
    return builder.build();
  }

  private JsonArray array(String pointer, int depth) throws CheckFailure {
    JsonArrayBuilder builder = JsonRuntime.provider().createArrayBuilder();
    int index = 0;
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      builder.add(value(event, JsonPointers.child(pointer, index++), depth));
    }
    return builder.build();
  }

  private String text(String pointer) throws CheckFailure {
    String text = parser.getString();
    if (!Unicode.isWellFormed(text)) {
      throw refused("A string holds half of a surrogate pair.", pointer);
    }
    return text;
  }

  private JsonNumber number(String pointer) throws CheckFailure {
    String token = parser.getString();
    try {
      BigDecimal number = token.length() <= MAX_DIGITS ? new BigDecimal(token) : TOO_LARGE;
      if (Math.abs((long) number.scale()) <= MAX_DIGITS && Double.isFinite(number.doubleValue())) {
        return JsonRuntime.provider().createValue(number);
      }
    } catch (NumberFormatException e) {
      // An exponent that even a BigDecimal cannot hold: refused like its smaller brothers.
    }
    throw refused("A number is beyond what JSON readers agree on.", pointer);
  }

  private static int deeper(int depth, String pointer) throws CheckFailure {
    if (depth >= StrictJson.MAX_DEPTH) {
      throw refused("The document is nested deeper than " + StrictJson.MAX_DEPTH + ".", pointer);
    }
    return depth + 1;
  }

  private static CheckFailure refused(String sentence, String pointer) {
    return CheckFailure.refuted("PARSING_ERROR", sentence, pointer);
  }
}
