package org.assay.verifier.carrier;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Base64Url;

/**
 * A JWS in compact form: three base64url parts between two dots. Nothing in it is verified yet.
 *
 * @param header the bytes of the JOSE header, JSON by intent
 * @param payload the bytes that were signed
 * @param signature the signature, raw
 * @param signingInput the first two parts as they were read, over which the signature was made
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515#section-3.1">RFC 7515, section 3.1</a>
 */
public record CompactJws(byte[] header, byte[] payload, byte[] signature, String signingInput) {

  private static final Pattern SELECTIVE = Pattern.compile("[A-Za-z0-9_.~-]+");

  /**
   * Tells whether a text has the outer form of a compact JWS: letters, digits, {@code -}, {@code _}
   * and two dots.
   */
  static boolean looksLike(String text) {
    int first = text.indexOf('.');
    int last = text.lastIndexOf('.');
    return first > 0
        && first < last
        && last < text.length() - 1
        && isDigits(text, 0, first)
        && isDigits(text, first + 1, last)
        && isDigits(text, last + 1, text.length());
  }

  /** Tells whether a text has the outer form of an SD-JWT: a compact JWS, a tilde, and the rest. */
  static boolean looksSelective(String text) {
    int tilde = text.indexOf('~');
    return tilde > 0 && SELECTIVE.matcher(text).matches() && looksLike(text.substring(0, tilde));
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean digit =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_';
      if (!digit) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads a compact JWS.
   *
   * @param text the three parts, without white space, at most {@link Carriers#MAX_TEXT} characters
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if it is anything else
   */
  public static CompactJws read(String text) throws CheckFailure {
    if (text.length() > Carriers.MAX_TEXT) {
      throw Carriers.refused("The JWS is longer than " + Carriers.MAX_TEXT + " characters.");
    }
    int first = text.indexOf('.');
    int last = text.lastIndexOf('.');
    if (first < 1 || text.indexOf('.', first + 1) != last || last == text.length() - 1) {
      throw Carriers.refused("A compact JWS is three base64url parts between two dots.");
    }
    return new CompactJws(
        part(text.substring(0, first)),
        part(text.substring(first + 1, last)),
        part(text.substring(last + 1)),
        text.substring(0, last));
  }

  /** Returns the bytes that are signed: the ASCII form of the first two parts. */
  public byte[] signedBytes() {
    // Nothing else is in it, and Latin-1 is copied without a look at each character.
    return signingInput.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns what is to be signed for a header and a payload: their two parts and the dot. */
  public static String signingInput(byte[] header, byte[] payload) {
    return Base64Url.encode(header) + "." + Base64Url.encode(payload);
  }

  /** Writes the compact form. */
  public String write() {
    return signingInput + "." + Base64Url.encode(signature);
  }

  /**
   * Returns what is signed, step by step: the header, the payload and the signing input as they
   * were read, and the signature in lower-case hexadecimal.
   */
  public Map<String, String> explain() {
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put("header", new String(header, StandardCharsets.UTF_8));
    steps.put("payload", new String(payload, StandardCharsets.UTF_8));
    steps.put("signingInput", signingInput);
    steps.put("signature", HexFormat.of().formatHex(signature));
    return steps;
  }

  private static byte[] part(String text) throws CheckFailure {
    return Base64Url.decode(text)
        .orElseThrow(() -> Carriers.refused("A part of the JWS is not canonical base64url."));
  }
}
