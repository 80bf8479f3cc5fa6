package org.assay.verifier.proof;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Optional;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.KeyType;

/**
 * The JOSE signature algorithms that Assay verifies. There is no {@code none} and no HMAC: a
 * credential signed with a shared secret proves nothing to third parties.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3">RFC 7518, section 3</a>
 */
enum JoseAlgorithm {
  RS256("RS256", KeyType.RSA, "SHA256withRSA", 0),
  PS256("PS256", KeyType.RSA, "SHA256withRSAandMGF1", 0),
  ES256("ES256", KeyType.P256, "SHA256withPLAIN-ECDSA", 64),
  ES384("ES384", KeyType.P384, "SHA384withPLAIN-ECDSA", 96),
  EDDSA("EdDSA", KeyType.ED25519, "Ed25519", 64),
  ED25519("Ed25519", KeyType.ED25519, "Ed25519", 64);

  private final String name;
  private final KeyType keyType;
  private final String signature;
  private final int length;

  JoseAlgorithm(String name, KeyType keyType, String signature, int length) {
    this.name = name;
    this.keyType = keyType;
    this.signature = signature;
    this.length = length;
  }

  /** Returns the algorithm with this exact name, if it is one of these. */
  static Optional<JoseAlgorithm> named(String name) {
    return Arrays.stream(values()).filter(a -> a.name.equals(name)).findFirst();
  }

  /** Tells whether a key is of the kind that this algorithm works with. */
  boolean fits(PublicKey key) {
    return KeyType.of(key).filter(keyType::equals).isPresent();
  }

  /**
   * Returns a signature that was just made.
   *
   * @throws IllegalArgumentException if it cannot be one of this algorithm
   */
  byte[] checked(byte[] raw) {
    if (!hasLength(raw)) {
      throw new IllegalArgumentException("signer: gave " + raw.length + " bytes for " + name);
    }
    return raw;
  }

  /** Tells whether a raw signature over data holds. */
  boolean verify(PublicKey key, byte[] data, byte[] raw) {
    if (!hasLength(raw)) {
      return false;
    }
    try {
      var verifier = Signature.getInstance(signature, CryptoProvider.get());
      verifier.initVerify(key);
      verifier.update(data);
      return verifier.verify(raw);
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      return false;
    }
  }

  /** The length of an RSA signature follows from the key, so the provider checks it. */
  private boolean hasLength(byte[] raw) {
    return length == 0 || raw.length == length;
  }

  @Override
  public String toString() {
    return name;
  }
}
