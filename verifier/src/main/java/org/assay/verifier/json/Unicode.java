package org.assay.verifier.json;

import java.util.Comparator;

/**
 * What Java's strings leave open: whether they are Unicode at all, and in which order they sort.
 */
public final class Unicode {

  /**
   * Orders strings by code point, as UTF-8 bytes sort. {@link String#compareTo} orders by UTF-16
   * unit, which puts characters beyond U+FFFF before U+E000.
   */
  public static final Comparator<String> CODE_POINT_ORDER = Unicode::compare;

  private Unicode() {}

  /** Tells whether every surrogate has its other half. */
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static int compare(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean lifted = Character.isSurrogate(a) != Character.isSurrogate(b);
        return lifted ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
