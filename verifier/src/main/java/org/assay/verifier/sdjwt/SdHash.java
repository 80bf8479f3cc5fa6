package org.assay.verifier.sdjwt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.assay.verifier.key.Base64Url;

/**
 * The hash functions that disclosures may be referred to by.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-4.1.1">RFC 9901, section 4.1.1</a>
 */
enum SdHash {
  SHA_256("sha-256", "SHA-256"),
  SHA_384("sha-384", "SHA-384"),
  SHA_512("sha-512", "SHA-512");

  private final String name;
  private final String algorithm;

  SdHash(String name, String algorithm) {
    this.name = name;
    this.algorithm = algorithm;
  }

  /** Returns the function with this exact name, if it is one of these. */
  static Optional<SdHash> named(String name) {
    return Arrays.stream(values()).filter(hash -> hash.name.equals(name)).findFirst();
  }

  /** Returns the hash of a text, in base64url. */
  String digest(String ascii) {
    try {
      byte[] bytes = MessageDigest.getInstance(algorithm).digest(ascii.getBytes(US_ASCII));
      return Base64Url.encode(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + algorithm, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
