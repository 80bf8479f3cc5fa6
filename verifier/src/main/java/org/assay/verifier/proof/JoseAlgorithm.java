package org.assay.verifier.proof;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.assay.verifier.key.KeyType;
import org.assay.verifier.key.SignatureAlgorithm;

/**
 * The JOSE signature algorithms that Assay verifies. There is no {@code none} and no HMAC: a
 * credential signed with a shared secret proves nothing to third parties.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3">RFC 7518, section 3</a>
 */
enum JoseAlgorithm {
  RS256("RS256", SignatureAlgorithm.RS256),
  PS256("PS256", SignatureAlgorithm.PS256),
  ES256("ES256", SignatureAlgorithm.ES256),
  ES384("ES384", SignatureAlgorithm.ES384),
  EDDSA("EdDSA", SignatureAlgorithm.ED25519),
  ED25519("Ed25519", SignatureAlgorithm.ED25519);

  private final String name;
  private final SignatureAlgorithm signature;

  JoseAlgorithm(String name, SignatureAlgorithm signature) {
    this.name = name;
    this.signature = signature;
  }

  /** Returns the algorithm with this exact name, if it is one of these. */
  static Optional<JoseAlgorithm> named(String name) {
    return Arrays.stream(values()).filter(a -> a.name.equals(name)).findFirst();
  }

  /** Tells whether a key is of the kind that this algorithm works with. */
  boolean fits(PublicKey key) {
    return KeyType.of(key).filter(signature.keyType()::equals).isPresent();
  }

  /**
   * Returns a signature that was just made.
   *
   * @throws IllegalArgumentException if it cannot be one of this algorithm
   */
  byte[] checked(byte[] raw) {
    if (!signature.hasLength(raw)) {
      throw new IllegalArgumentException("signer: gave " + raw.length + " bytes for " + name);
    }
    return raw;
  }

  /** Tells whether a raw signature over data holds. */
  boolean verify(PublicKey key, byte[] data, byte[] raw) {
    return signature.verify(key, data, raw);
  }

  @Override
  public String toString() {
    return name;
  }
}
