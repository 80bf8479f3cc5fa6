package org.assay.verifier.linkeddata;

/**
 * The syntax of absolute IRIs, applied to the letter: JSON-LD processors silently drop what is not
 * one, and do not agree on what is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987</a>
 */
final class Iris {

  private static final String PUNCTUATION = "-._~!$&'()*+,;=:@/?";

  private static final boolean[] PLAIN = plain();

  private Iris() {}

  /** Tells whether the text is an absolute IRI, with or without fragment; private use is not. */
  static boolean isAbsolute(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1 || !isScheme(text, colon)) {
      return false;
    }
    int start = colon + 1;
    if (isWeb(text, colon)) {
      return text.startsWith("//", start)
          && start + 2 < text.length()
          && "/?#".indexOf(text.charAt(start + 2)) < 0
          && isRest(text, start);
    }
    return isRest(text, start);
  }

  private static boolean isWeb(String text, int colon) {
    return (colon == 4 && text.regionMatches(true, 0, "http", 0, colon))
        || (colon == 5 && text.regionMatches(true, 0, "https", 0, colon));
  }

  private static boolean isScheme(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && (i == 0 || !(isDigit(c) || c == '+' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRest(String text, int start) {
    boolean fragment = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length ? PLAIN[c] : isPlainBeyondAscii(text, i)) {
        i += Character.isHighSurrogate(c) ? 1 : 0;
        continue;
      }
      boolean fits =
          switch (c) {
            case '%' -> isHex(text, i + 1) && isHex(text, i + 2);
            case '#' -> !fragment;
            case '[', ']' -> inAuthority(text, start, i);
            default -> false;
          };
      if (!fits) {
        return false;
      }
      fragment |= c == '#';
    }
    return true;
  }

  /** Tells whether a bracket stands where an IPv6 address may: before the first slash or so. */
  private static boolean inAuthority(String text, int start, int at) {
    if (!text.startsWith("//", start)) {
      return false;
    }
    for (int i = start + 2; i < at; i++) {
      if ("/?#".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = isLetter(c) || isDigit(c) || PUNCTUATION.indexOf(c) >= 0;
    }
    return plain;
  }

  private static boolean isPlainBeyondAscii(String text, int at) {
    int c = text.codePointAt(at);
    // The letter of the RFC has spaces among them; JSON-LD libraries drop such an IRI.
    if (Character.isSpaceChar(c)) {
      return false;
    }
    return (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFEF)
        || (c >= 0x10000 && c <= 0xDFFFF && (c & 0xFFFF) < 0xFFFE)
        || (c >= 0xE1000 && c <= 0xEFFFD);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHex(String text, int at) {
    int c = at < text.length() ? text.charAt(at) : ' ';
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
