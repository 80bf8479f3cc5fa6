package org.assay.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A client secret or an access token: something random that whoever holds it shows.
 *
 * <p>Only its SHA-256 is stored. A slow hash (Argon2, bcrypt) protects what people choose, because
 * that can be guessed by trying; 256 random bits cannot be, at any speed, so a fast hash suffices
 * and a request costs no work that an attacker could use against us.
 *
 * @param text what the holder shows
 */
record Secret(String text) {

  private static final int BYTES = 32;
  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  /** Creates a new one of 256 random bits. */
  static Secret random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Secret(BASE64URL.encodeToString(bytes));
  }

  /** Returns the form that is stored: the SHA-256 in base64url, 43 characters. */
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return BASE64URL.encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Tells whether this is the secret with the stored hash, in a time that tells nothing else. */
  boolean hasHash(String stored) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "Secret[…]";
  }
}
