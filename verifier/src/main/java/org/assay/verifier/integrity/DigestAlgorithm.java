package org.assay.verifier.integrity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The digest algorithms of subresource integrity, from weak to strong.
 *
 * @see <a href="https://www.w3.org/TR/SRI/#hash-functions">Subresource Integrity, hash
 *     functions</a>
 */
public enum DigestAlgorithm {
  /** SHA-256. */
  SHA_256("sha256", 0x12, 32),
  /** SHA-384. */
  SHA_384("sha384", 0x20, 48),
  /** SHA-512. */
  SHA_512("sha512", 0x13, 64);

  private final String title;
  private final int multihash;
  private final int size;

  DigestAlgorithm(String title, int multihash, int size) {
    this.title = title;
    this.multihash = multihash;
    this.size = size;
  }

  static Optional<DigestAlgorithm> titled(String title) {
    return Arrays.stream(values()).filter(a -> a.title.equals(title)).findFirst();
  }

  static Optional<DigestAlgorithm> multihash(int code) {
    return Arrays.stream(values()).filter(a -> a.multihash == code).findFirst();
  }

  /** Returns the name as it stands in {@code digestSRI}, such as {@code sha384}. */
  public String title() {
    return title;
  }

  /** Returns the length of a digest, in bytes. */
  public int size() {
    return size;
  }

  /** Creates the digest of some bytes. */
  public byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance(title.replace("sha", "SHA-")).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + title, e);
    }
  }
}
