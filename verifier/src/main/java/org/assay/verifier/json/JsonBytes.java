package org.assay.verifier.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.assay.verifier.CheckFailure;

/** The text of a JSON document, valid UTF-8, read from left to right. */
final class JsonBytes {

  /** Stands for the end of the document: no byte of UTF-8 has this value. */
  static final int END = -1;

  private static final int NAMES = 1024;

  // Member names repeat from document to document. Threads may overwrite each other's: no harm.
  private static final String[] KNOWN_NAMES = new String[NAMES];

  private final byte[] bytes;
  private int at;

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
    int hash = 0;
    for (int i = start; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '"') {
        at = i + 1;
        return known(start, i, hash);
      }
      if (b < 0x20 || b == '\\') {
        break;
      }
      hash = 31 * hash + b;
    }
    return string();
  }

  /** Takes a string with its quotes; whether it is well-formed Unicode is not looked at. */
  String string() throws CheckFailure {
    if (byteAt(at) != '"') {
      throw notJson();
    }
    int start = ++at;
    int every = 0;
    for (; at < bytes.length; at++) {
      byte b = bytes[at];
      if (b == '"') {
        return new String(bytes, start, at++ - start, every < 0 ? UTF_8 : ISO_8859_1);
      }
      if (b == '\\') {
        return escaped(start);
      }
      if (b >= 0 && b < 0x20) {
        throw notJson();
      }
      every |= b;
    }
    throw notJson();
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

  private String known(int start, int end, int hash) {
    int slot = (hash ^ hash >>> 10) & NAMES - 1;
    String known = KNOWN_NAMES[slot];
    if (known != null && isSame(known, start, end)) {
      return known;
    }
    String name = new String(bytes, start, end - start, ISO_8859_1);
    KNOWN_NAMES[slot] = name;
    return name;
  }

  private boolean isSame(String known, int start, int end) {
    if (known.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (known.charAt(i - start) != bytes[i]) {
        return false;
      }
    }
    return true;
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
