package org.assay.verifier.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
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

  private final JsonBytes text;
  // Where the reader is: a name or an index at each depth. Only a failure makes a pointer of it.
  private final Object[] place = new Object[StrictJson.MAX_DEPTH + 1];
  private int depth;

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
        return JsonRuntime.provider().createValue(wellFormed(text.string()));
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
    text.take('{');
    String[] names = new String[8];
    JsonValue[] values = new JsonValue[8];
    Set<String> many = null;
    int size = 0;
    for (boolean more = text.peek() != '}'; more; more = text.take(',')) {
      if (size == names.length) {
        names = Arrays.copyOf(names, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      many = size == FEW ? new HashSet<>(Arrays.asList(names).subList(0, size)) : many;
      names[size] = name(names, size, many);
      values[size++] = value();
    }
    end('}');
    return ReadObject.of(Arrays.copyOf(names, size), Arrays.copyOf(values, size));
  }

  private String name(String[] before, int size, @Nullable Set<String> many) throws CheckFailure {
    if (text.peek() != '"') {
      throw text.notJson();
    }
    place[depth - 1] = "";
    String name = text.name();
    if (!Unicode.isWellFormed(name)) {
      depth--;
      throw halfPair();
    }
    place[depth - 1] = name;
    boolean twice = many != null && !many.add(name);
    for (int i = 0; many == null && i < size && !twice; i++) {
      twice = before[i].equals(name);
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
    JsonValue[] items = new JsonValue[4];
    int size = 0;
    for (boolean more = text.peek() != ']'; more; more = text.take(',')) {
      items = size == items.length ? Arrays.copyOf(items, 2 * size) : items;
      place[depth - 1] = size;
      items[size++] = value();
    }
    end(']');
    return new ReadArray(Arrays.copyOf(items, size));
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

  private String wellFormed(String string) throws CheckFailure {
    if (!Unicode.isWellFormed(string)) {
      throw halfPair();
    }
    return string;
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
      pointer = JsonPointers.child(pointer, String.valueOf(place[i]));
    }
    return CheckFailure.refuted("PARSING_ERROR", sentence, pointer);
  }
}
