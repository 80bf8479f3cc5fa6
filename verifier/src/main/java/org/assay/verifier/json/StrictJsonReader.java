package org.assay.verifier.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/** Builds values from the text, refusing what JSON allows but readers understand differently. */
final class StrictJsonReader {

  /** Beyond this no double exists; arithmetic on such numbers could be made to take for ever. */
  private static final int MAX_DIGITS = 400;

  private static final BigDecimal TOO_LARGE = BigDecimal.ONE.movePointRight(MAX_DIGITS + 1);

  /** Up to so many members a look at each is faster than a set. */
  private static final int FEW = 16;

  private static final int USUAL_OPEN = 32;

  private final JsonBytes text;
  // Where the reader is: at each depth an index, or a name where that is negative. Only a failure
  // makes a pointer of it.
  private final String[] member = new String[StrictJson.MAX_DEPTH + 1];
  private final int[] item = new int[StrictJson.MAX_DEPTH + 1];
  private int depth;
  // The members and items of all objects and arrays that are open, each behind those around it.
  private String[] names = new String[USUAL_OPEN];
  private JsonValue[] values = new JsonValue[USUAL_OPEN];
  private int open;

  StrictJsonReader(JsonBytes text) {
    this.text = text;
  }

  JsonValue document() throws CheckFailure {
    if (text.peek() == JsonBytes.END) {
      throw refused("The document is empty.");
    }
    JsonValue value = value();
    if (text.peek() != JsonBytes.END) {
      throw refused("There is text after the end of the document.");
    }
    return value;
  }

  private JsonValue value() throws CheckFailure {
    switch (text.peek()) {
      case '"' -> {
        return string();
      }
      case '{' -> {
        return object();
      }
      case '[' -> {
        return array();
      }
      case 't' -> {
        text.word("true");
        return JsonValue.TRUE;
      }
      case 'f' -> {
        text.word("false");
        return JsonValue.FALSE;
      }
      case 'n' -> {
        text.word("null");
        return JsonValue.NULL;
      }
      default -> {
        return number(text.number());
      }
    }
  }

  private JsonObject object() throws CheckFailure {
    down();
    item[depth - 1] = -1;
    text.take('{');
    int from = open;
    Set<String> many = null;
    for (boolean more = text.peek() != '}'; more; more = text.take(',')) {
      int size = open - from;
      many = size == FEW ? new HashSet<>(Arrays.asList(names).subList(from, open)) : many;
      String name = name(from, many);
      int at = open();
      names[at] = name;
      JsonValue value = value();
      values[at] = value;
    }
    end('}');
    String[] own = new String[open - from];
    System.arraycopy(names, from, own, 0, own.length);
    return ReadObject.of(own, valuesFrom(from));
  }

  /** Returns the values from a place on, which is open again then. */
  private JsonValue[] valuesFrom(int from) {
    JsonValue[] own = new JsonValue[open - from];
    System.arraycopy(values, from, own, 0, own.length);
    open = from;
    return own;
  }

  /** Returns the place for one more member or item; the arrays may be others afterwards. */
  private int open() {
    if (open == values.length) {
      names = Arrays.copyOf(names, 2 * open);
      values = Arrays.copyOf(values, 2 * open);
    }
    return open++;
  }

  private String name(int from, @Nullable Set<String> many) throws CheckFailure {
    if (text.peek() != '"') {
      throw text.notJson();
    }
    member[depth - 1] = "";
    String name = text.name();
    if (text.hadEscapes() && !Unicode.isWellFormed(name)) {
      depth--;
      throw halfPair();
    }
    member[depth - 1] = name;
    boolean twice = many != null && !many.add(name);
    for (int i = from; many == null && i < open && !twice; i++) {
      twice = names[i].equals(name);
    }
    if (twice) {
      throw refused("The member \"" + name + "\" stands twice in one object.");
    }
    if (!text.take(':')) {
      throw text.notJson();
    }
    return name;
  }

  private JsonArray array() throws CheckFailure {
    down();
    text.take('[');
    int from = open;
    for (boolean more = text.peek() != ']'; more; more = text.take(',')) {
      item[depth - 1] = open - from;
      int at = open();
      JsonValue value = value();
      values[at] = value;
    }
    end(']');
    return new ReadArray(valuesFrom(from));
  }

  private void down() throws CheckFailure {
    if (depth >= StrictJson.MAX_DEPTH) {
      throw refused("The document is nested deeper than " + StrictJson.MAX_DEPTH + ".");
    }
    depth++;
  }

  private void end(char bracket) throws CheckFailure {
    if (!text.take(bracket)) {
      throw text.notJson();
    }
    depth--;
  }

  private JsonString string() throws CheckFailure {
    String string = text.string();
    if (text.hadEscapes() && !Unicode.isWellFormed(string)) {
      throw halfPair();
    }
    return new ReadString(string);
  }

  private JsonNumber number(String token) throws CheckFailure {
    try {
      BigDecimal number = token.length() <= MAX_DIGITS ? new BigDecimal(token) : TOO_LARGE;
      if (Math.abs((long) number.scale()) <= MAX_DIGITS && Double.isFinite(number.doubleValue())) {
        return JsonRuntime.provider().createValue(number);
      }
    } catch (NumberFormatException e) {
      // An exponent that even a BigDecimal cannot hold: refused like its smaller brothers.
    }
    throw refused("A number is beyond what JSON readers agree on.");
  }

  private CheckFailure halfPair() {
    return refused("A string holds half of a surrogate pair.");
  }

  private CheckFailure refused(String sentence) {
    String pointer = "";
    for (int i = 0; i < depth; i++) {
      pointer =
          item[i] < 0
              ? JsonPointers.child(pointer, member[i])
              : JsonPointers.child(pointer, item[i]);
    }
    return CheckFailure.refuted("PARSING_ERROR", sentence, pointer);
  }
}
