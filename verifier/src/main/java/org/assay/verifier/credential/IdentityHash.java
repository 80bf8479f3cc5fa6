package org.assay.verifier.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The two hashes that Open Badges knows for identifiers. MD5 is read because old badges carry it,
 * and never written.
 */
final class IdentityHash {

  private static final String SHA256 = "sha256$";
  private static final String MD5 = "md5$";

  private IdentityHash() {}

  static String sha256(String identifier, String salt) {
    return SHA256 + hex("SHA-256", identifier + salt);
  }

  static Optional<Boolean> matches(String hash, String identifier, String salt) {
    String lower = hash.toLowerCase(Locale.ROOT);
    if (lower.startsWith(SHA256)) {
      return Optional.of(lower.equals(sha256(identifier, salt)));
    }
    if (lower.startsWith(MD5)) {
      return Optional.of(lower.equals(MD5 + hex("MD5", identifier + salt)));
    }
    return Optional.empty();
  }

  private static String hex(String algorithm, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
