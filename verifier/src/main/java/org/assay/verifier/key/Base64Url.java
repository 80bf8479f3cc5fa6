package org.assay.verifier.key;

import java.util.Base64;
import java.util.Optional;

/**
 * Reads and writes base64url without padding as JOSE uses it (RFC 7515, section 2): each text has
 * one meaning and each value one text.
 */
public final class Base64Url {

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private Base64Url() {}

  /**
   * Reads base64url text.
   *
   * @return the bytes, or empty if a character is foreign, padding is present, or spare bits are
   *     not zero
   */
  public static Optional<byte[]> decode(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return isCanonical(text, bytes.length) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Tells whether there is no padding, and whether the bits left over in the last digit are 0. */
  private static boolean isCanonical(String text, int bytes) {
    int length = text.length();
    int spare =
        switch (bytes % 3) {
          case 1 -> 4;
          case 2 -> 2;
          default -> 0;
        };
    return length == (bytes * 4 + 2) / 3
        && (length == 0 || DIGITS.indexOf(text.charAt(length - 1)) % (1 << spare) == 0);
  }

  /** Writes bytes as base64url text without padding. */
  public static String encode(byte[] data) {
    return ENCODER.encodeToString(data);
  }
}
