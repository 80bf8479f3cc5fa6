package org.assay.verifier.key;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** The kinds of public key that Assay verifies with. */
public enum KeyType {
  /** Ed25519 (RFC 8032): signatures of 64 bytes. */
  ED25519,
  /** NIST P-256: signatures {@code r ‖ s} of 64 bytes. */
  P256,
  /** NIST P-384: signatures {@code r ‖ s} of 96 bytes. */
  P384,
  /** RSA with at least {@link #MINIMAL_RSA_BITS} bits. */
  RSA;

  /** The shortest RSA modulus accepted, in bits (RFC 7518, section 3.3). */
  public static final int MINIMAL_RSA_BITS = 2048;

  /** The longest RSA modulus accepted, in bits: a longer one only costs time. */
  public static final int MAXIMAL_RSA_BITS = 8192;

  /**
   * Returns the kind of a key, of whichever provider it is.
   *
   * @return the kind, or empty for a key that is never verified with
   */
  public static Optional<KeyType> of(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      int bits = rsa.getModulus().bitLength();
      boolean fits = bits >= MINIMAL_RSA_BITS && bits <= MAXIMAL_RSA_BITS;
      return fits ? Optional.of(RSA) : Optional.empty();
    }
    if (key instanceof ECPublicKey ec) {
      return RawKey.curveOf(ec);
    }
    return RawKey.isEd25519(key) ? Optional.of(ED25519) : Optional.empty();
  }
}
