package org.assay.examples.showing;

/** Makes text from elsewhere one harmless line: what a terminal would obey is written out. */
public final class SafeLine {

  private SafeLine() {}

  /** Returns the text as a line. */
  public static String of(String text) {
    var line = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isHarmless(c)) {
                line.appendCodePoint(c);
              } else {
                line.append(String.format("\\u{%x}", c));
              }
            });
    return line.toString();
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
