package org.assay.server.xapi;

/**
 * Tells what can be an absolute IRI.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987</a>
 */
final class Iri {

  private static final String NEVER = " <>\"{}|\\^`";

  private Iri() {}

  /** Tells whether a text is a scheme, a colon, something behind it, and nothing forbidden. */
  static boolean isOne(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1 || !isScheme(text.substring(0, colon))) {
      return false;
    }
    return text.chars().noneMatch(c -> c < 0x21 || c == 0x7F || NEVER.indexOf(c) >= 0);
  }

  private static boolean isScheme(String text) {
    return isLetter(text.charAt(0))
        && text.chars()
            .allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
