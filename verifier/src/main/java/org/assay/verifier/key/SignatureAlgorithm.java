package org.assay.verifier.key;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * The signature algorithms, each with a raw form of fixed length, equally strict with every
 * provider.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8032">RFC 8032, EdDSA</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3">RFC 7518, section 3</a>
 */
public enum SignatureAlgorithm {
  /** Ed25519: 64 bytes. */
  ED25519(KeyType.ED25519, "Ed25519", 64),
  /** ECDSA on P-256 with SHA-256: {@code r ‖ s}, 64 bytes. */
  ES256(KeyType.P256, "SHA256withECDSAinP1363Format", 64),
  /** ECDSA on P-384 with SHA-384: {@code r ‖ s}, 96 bytes. */
  ES384(KeyType.P384, "SHA384withECDSAinP1363Format", 96),
  /** RSA PKCS #1 v1.5 with SHA-256: as long as the modulus. */
  RS256(KeyType.RSA, "SHA256withRSA", 0),
  /** RSA PSS with SHA-256: as long as the modulus. */
  PS256(KeyType.RSA, "RSASSA-PSS", 0);

  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private final KeyType keyType;
  private final String jcaName;
  private final int length;

  SignatureAlgorithm(KeyType keyType, String jcaName, int length) {
    this.keyType = keyType;
    this.jcaName = jcaName;
    this.length = length;
  }

  /** Returns the algorithm that signatures with keys of this type use unless they say otherwise. */
  public static SignatureAlgorithm of(KeyType type) {
    return switch (type) {
      case ED25519 -> ED25519;
      case P256 -> ES256;
      case P384 -> ES384;
      case RSA -> RS256;
    };
  }

  static Stream<String> jcaNames() {
    return Arrays.stream(values()).map(algorithm -> algorithm.jcaName);
  }

  /** Returns the type of the keys that this algorithm works with. */
  public KeyType keyType() {
    return keyType;
  }

  /** Tells whether a raw signature has a length that this algorithm makes. */
  public boolean hasLength(byte[] raw) {
    // The length of an RSA signature follows from the key, so the provider checks it.
    return length == 0 || raw.length == length;
  }

  /**
   * Returns a new object of the signature provider that signs and verifies the raw form.
   *
   * @throws GeneralSecurityException if the provider does not have the algorithm
   */
  public Signature newSignature() throws GeneralSecurityException {
    Signature signature = Signature.getInstance(jcaName, CryptoProvider.get());
    if (this == PS256) {
      signature.setParameter(PSS);
    }
    return signature;
  }

  /**
   * Tells whether a raw signature over data holds.
   *
   * @param key a key of this algorithm's type and of the signature provider
   * @param data the bytes that were signed, not hashed
   * @param raw the signature; of a wrong length or form it does not hold
   */
  public boolean verify(PublicKey key, byte[] data, byte[] raw) {
    if (!hasLength(raw)) {
      return false;
    }
    try {
      Signature verifier = newSignature();
      verifier.initVerify(key);
      verifier.update(data);
      return verifier.verify(raw) && isStrict(raw);
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      // Providers throw instead of answering where the signature's form is wrong.
      return false;
    }
  }

  /**
   * Checks the first half of an Ed25519 signature, a point. RFC 8032 leaves open whether one of, or
   * mixed with, small order may pass, and providers differ. Only whoever has the key can make such
   * a signature, but it must not depend on the machine whether it holds: it does not.
   */
  private boolean isStrict(byte[] raw) {
    if (this != ED25519) {
      return true;
    }
    // The native provider recomputes the point from a sound key, which leaves but one case.
    return CryptoProvider.isPortable()
        ? Ed25519.validatePublicKeyFull(raw, 0)
        : !isNeutralElement(raw);
  }

  private static boolean isNeutralElement(byte[] point) {
    boolean zero = true;
    for (int i = 1; i < RawKey.ED25519_LENGTH; i++) {
      zero &= point[i] == 0;
    }
    return zero && point[0] == 1;
  }
}
