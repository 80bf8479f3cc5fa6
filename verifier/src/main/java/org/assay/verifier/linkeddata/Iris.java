package org.assay.verifier.linkeddata;

/**
 * The syntax of absolute IRIs, applied to the letter: JSON-LD processors silently drop what is not
 * one, and do not agree on what is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987</a>
 */
final class Iris {

  private static final String PUNCTUATION = "-._~!$&'()*+,;=:@/?";

  private Iris() {}

  /** Tells whether the text is an absolute IRI, with or without fragment; private use is not. */
  static boolean isAbsolute(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1 || !isScheme(text.substring(0, colon))) {
      return false;
    }
    int start = colon + 1;
    if (text.regionMatches(true, 0, "http:", 0, start)
        || text.regionMatches(true, 0, "https:", 0, start)) {
      return text.startsWith("//", start)
          && start + 2 < text.length()
          && "/?#".indexOf(text.charAt(start + 2)) < 0
          && isRest(text, start);
    }
    return isRest(text, start);
  }

  private static boolean isScheme(String scheme) {
    for (int i = 0; i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      if (!isLetter(c) && (i == 0 || !(isDigit(c) || c == '+' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRest(String text, int start) {
    boolean fragment = false;
    for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '%') {
        if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
          return false;
        }
      } else if (c == '#') {
        if (fragment) {
          return false;
        }
        fragment = true;
      } else if (c == '[' || c == ']') {
        if (!inAuthority(text, start, i)) {
          return false;
        }
      } else if (!isPlain(c)) {
        return false;
      }
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

  private static boolean isPlain(int c) {
    if (c < 0x80) {
      return isLetter(c) || isDigit(c) || PUNCTUATION.indexOf(c) >= 0;
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

  private static boolean isHex(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
