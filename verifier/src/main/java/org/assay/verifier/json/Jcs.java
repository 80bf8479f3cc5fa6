package org.assay.verifier.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.assay.verifier.CheckFailure;

/**
 * The one way to write a JSON value down, so that it can be hashed.
 *
 * <p>A number that the canonical form would round is refused: two documents must not share a form.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
 */
public final class Jcs {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  private Jcs() {}

  /**
   * Returns the canonical form, to be encoded as UTF-8.
   *
   * @throws CheckFailure refuted, {@code MALFORMED_VALUE_ERROR}, if a number is more precise than a
   *     double or a string is not Unicode
   */
  public static String canonicalize(JsonValue value) throws CheckFailure {
    Jcs jcs = new Jcs();
    jcs.write(value, "");
    return jcs.out.toString();
  }

  private void write(JsonValue value, String pointer) throws CheckFailure {
    switch (value.getValueType()) {
      case OBJECT -> object((JsonObject) value, pointer);
      case ARRAY -> array((JsonArray) value, pointer);
      case STRING -> string(((JsonString) value).getString(), pointer);
      case NUMBER -> number(((JsonNumber) value).bigDecimalValue(), pointer);
      default -> out.append(value);
    }
  }

  private void object(JsonObject object, String pointer) throws CheckFailure {
    String separator = "{";
    // Names sort by UTF-16 unit here, which is Java's own order.
    for (var member : new TreeMap<>(object).entrySet()) {
      out.append(separator);
      string(member.getKey(), pointer);
      out.append(':');
      write(member.getValue(), JsonPointers.child(pointer, member.getKey()));
      separator = ",";
    }
    out.append(object.isEmpty() ? "{}" : "}");
  }

  private void array(JsonArray array, String pointer) throws CheckFailure {
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(array.get(i), JsonPointers.child(pointer, i));
    }
    out.append(']');
  }

  private void number(BigDecimal number, String pointer) throws CheckFailure {
    double value = number.doubleValue();
    if (Double.isFinite(value)) {
      String text = EcmaScriptNumber.format(value);
      if (new BigDecimal(text).compareTo(number) == 0) {
        out.append(text);
        return;
      }
    }
    throw CheckFailure.refuted(
        "MALFORMED_VALUE_ERROR", "The number " + number + " would be rounded.", pointer);
  }

  private void string(String text, String pointer) throws CheckFailure {
    if (!Unicode.isWellFormed(text)) {
      throw CheckFailure.refuted(
          "MALFORMED_VALUE_ERROR", "A string holds half of a surrogate pair.", pointer);
    }
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < 0x20) {
          out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
        } else {
          out.append(c);
        }
      }
    }
  }
}
