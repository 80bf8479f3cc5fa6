package org.assay.verifier.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.assay.verifier.CheckFailure;

/** The text of a JSON document, valid UTF-8, read from left to right. */
final class JsonBytes {

  /** Stands for the end of the document: no byte of UTF-8 has this value. */
  static final int END = -1;

  private static final int NAMES = 1024;
  // Strangers decide what is remembered: this much at most.
  private static final int LONGEST_KNOWN = 64;

  // Member names repeat from document to document. Threads may overwrite each other's: no harm.
  private static final Known[] KNOWN_NAMES = new Known[NAMES];

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;

  private final byte[] bytes;
  private int at;
  private boolean escapes;

  private record Known(String name, byte[] bytes) {}

  JsonBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Skips white space and returns the next byte without taking it. */
  int peek() {
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b & 0xFF;
      }
      at++;
    }
    return END;
  }

  /** Takes the next byte after white space if it is this one. */
  boolean take(int wanted) {
    if (at < bytes.length && bytes[at] == wanted) {
      at++;
      return true;
    }
    boolean found = peek() == wanted;
    at += found ? 1 : 0;
    return found;
  }

  /** Takes this word, whose first letter was seen. */
  void word(String word) throws CheckFailure {
    for (int i = 0; i < word.length(); i++) {
      if (byteAt(at) != word.charAt(i)) {
        throw notJson();
      }
      at++;
    }
  }

  /**
   * Tells whether the name or string that was taken last has escapes: without them it is Unicode,
   * as all that was UTF-8 is.
   */
  boolean hadEscapes() {
    return escapes;
  }

  /** Takes a number and returns it as it stands. */
  String number() throws CheckFailure {
    int start = at;
    at += byteAt(at) == '-' ? 1 : 0;
    if (byteAt(at) == '0') {
      at++;
    } else {
      digits();
    }
    if (byteAt(at) == '.') {
      at++;
      digits();
    }
    if (byteAt(at) == 'e' || byteAt(at) == 'E') {
      at++;
      at += byteAt(at) == '+' || byteAt(at) == '-' ? 1 : 0;
      digits();
    }
    return new String(bytes, start, at - start, ISO_8859_1);
  }

  /** Takes a member's name with its quotes. */
  String name() throws CheckFailure {
    int start = at + 1;
    int end = plainUntil(start);
    if (byteAt(end) != '"') {
      return string();
    }
    at = end + 1;
    escapes = false;
    int slot = (31 * bytes[start] + 7 * bytes[end - 1] + (end - start)) & NAMES - 1;
    Known known = KNOWN_NAMES[slot];
    if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, bytes, start, end)) {
      return known.name;
    }
    String name = new String(bytes, start, end - start, ISO_8859_1);
    if (name.length() <= LONGEST_KNOWN) {
      KNOWN_NAMES[slot] = new Known(name, Arrays.copyOfRange(bytes, start, end));
    }
    return name;
  }

  /** Takes a string with its quotes. */
  String string() throws CheckFailure {
    if (byteAt(at) != '"') {
      throw notJson();
    }
    int start = at + 1;
    int end = plainUntil(start);
    boolean ascii = byteAt(end) == '"';
    while (end < bytes.length && bytes[end] < 0) {
      end = plainUntil(end + 1);
    }
    at = end;
    escapes = byteAt(at) == '\\';
    if (byteAt(at) == '"') {
      return new String(bytes, start, at++ - start, ascii ? ISO_8859_1 : UTF_8);
    }
    if (escapes) {
      return escaped(start);
    }
    throw notJson();
  }

  /**
   * Returns where the text, from here on, stops to be plain: at a quote, a backslash, a control
   * character, one beyond ASCII, or the end. Eight bytes are looked at together.
   */
  private int plainUntil(int from) {
    int i = from;
    for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, i);
      long quote = eight ^ ONES * '"';
      long slash = eight ^ ONES * '\\';
      // The highest bit of each byte that is below 0x20, nought after the exclusive or, or
      // negative.
      long special = ((eight - ONES * 0x20) | (quote - ONES) | (slash - ONES) | eight) & HIGH_BITS;
      if (special != 0) {
        // Borrowing may have set bits above the first one, never below.
        return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
      }
    }
    while (i < bytes.length && bytes[i] >= 0x20 && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /** Tells whether all bytes are ASCII. */
  boolean isAscii() {
    long every = 0;
    int i = 0;
    for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      every |= (long) EIGHT.get(bytes, i);
    }
    for (; i < bytes.length; i++) {
      every |= bytes[i];
    }
    return (every & HIGH_BITS) == 0;
  }

  /** The slow way from the first backslash on: everything is taken once more. */
  private String escaped(int start) throws CheckFailure {
    StringBuilder text = new StringBuilder(new String(bytes, start, at - start, UTF_8));
    int plain = at;
    while (byteAt(at) != '"') {
      int b = byteAt(at);
      if (b < 0x20) {
        throw notJson();
      }
      if (b == '\\') {
        text.append(new String(bytes, plain, at - plain, UTF_8));
        at++;
        text.append(escape());
        plain = at;
      } else {
        at++;
      }
    }
    return text.append(new String(bytes, plain, at++ - plain, UTF_8)).toString();
  }

  private char escape() throws CheckFailure {
    int b = byteAt(at++);
    return switch (b) {
      case '"', '\\', '/' -> (char) b;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw notJson();
    };
  }

  private char unit() throws CheckFailure {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit((char) Math.max(byteAt(at++), 0), 16);
      if (digit < 0) {
        throw notJson();
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }

  private void digits() throws CheckFailure {
    int start = at;
    while (byteAt(at) >= '0' && byteAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw notJson();
    }
  }

  private int byteAt(int index) {
    return index < bytes.length ? bytes[index] & 0xFF : END;
  }

  /** Returns the failure of a document that is no JSON from here on. */
  CheckFailure notJson() {
    String before = new String(bytes, 0, Math.min(at, bytes.length), UTF_8);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return CheckFailure.refuted(
        "PARSING_ERROR", "The document is not JSON: line " + line + ", column " + column + ".", "");
  }
}
