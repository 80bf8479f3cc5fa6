package org.assay.verifier;

/**
 * Makes text of unknown origin safe to print: what a terminal would obey is written as an escape.
 */
final class SafeText {

  private static final int MAX_LENGTH = 300;

  private SafeText() {}

  /** Returns all of a text; for values that somebody compares to the last character. */
  static String whole(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  static String of(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().limit(MAX_LENGTH).forEach(c -> append(safe, c));
    return text.codePointCount(0, text.length()) > MAX_LENGTH ? safe + "…" : safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    if (isHarmless(c)) {
      safe.appendCodePoint(c);
    } else {
      safe.append(String.format("\\u{%x}", c));
    }
  }

  // Format characters include those that reverse the direction of what follows.
  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
