package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.key.RawKey.fixed;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.assay.verifier.json.JsonRuntime;

/** Writes public keys as JSON Web Keys. */
public final class JwkWriter {

  private JwkWriter() {}

  /**
   * Writes a public key with its id, ready for a JWK Set.
   *
   * @param key an Ed25519, P-256, P-384 or RSA key
   * @param kid the key's id, a URL
   * @throws IllegalArgumentException if the key is of another kind
   */
  public static JsonObject write(PublicKey key, String kid) {
    return JsonRuntime.provider()
        .createObjectBuilder(required(key))
        .add("kid", kid)
        .add("use", "sig")
        .build();
  }

  /** Returns the SHA-256 thumbprint of a key, in base64url (RFC 7638). */
  static String thumbprint(PublicKey key) {
    try {
      // The required members, in alphabetical order, have no character that JSON escapes.
      byte[] canonical = required(key).toString().getBytes(UTF_8);
      return Base64Url.encode(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Returns the required members alone, in alphabetical order. */
  static JsonObject required(PublicKey key) {
    var type = KeyType.of(key).orElseThrow(() -> new IllegalArgumentException("key"));
    return switch (type) {
      case ED25519 ->
          JsonRuntime.provider()
              .createObjectBuilder()
              .add("crv", "Ed25519")
              .add("kty", "OKP")
              .add("x", Base64Url.encode(RawKey.ed25519Bytes(key)))
              .build();
      case P256 -> ec((ECPublicKey) key, "P-256", 32);
      case P384 -> ec((ECPublicKey) key, "P-384", 48);
      case RSA -> rsa((RSAPublicKey) key);
    };
  }

  private static JsonObject ec(ECPublicKey key, String curve, int size) {
    return JsonRuntime.provider()
        .createObjectBuilder()
        .add("crv", curve)
        .add("kty", "EC")
        .add("x", Base64Url.encode(fixed(key.getW().getAffineX(), size)))
        .add("y", Base64Url.encode(fixed(key.getW().getAffineY(), size)))
        .build();
  }

  private static JsonObject rsa(RSAPublicKey key) {
    return JsonRuntime.provider()
        .createObjectBuilder()
        .add("e", unsigned(key.getPublicExponent()))
        .add("kty", "RSA")
        .add("n", unsigned(key.getModulus()))
        .build();
  }

  private static String unsigned(BigInteger number) {
    return Base64Url.encode(fixed(number, (number.bitLength() + 7) / 8));
  }
}
