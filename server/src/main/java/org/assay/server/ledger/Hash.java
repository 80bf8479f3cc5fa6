package org.assay.server.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 hash.
 *
 * @param hex its 64 digits, small
 */
record Hash(String hex) {

  private static final HexFormat HEX = HexFormat.of();

  static Hash of(byte[] bytes) {
    return new Hash(HEX.formatHex(bytes));
  }

  static Hash ofText(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return of(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is always there", e);
    }
  }

  byte[] bytes() {
    return HEX.parseHex(hex);
  }
}
