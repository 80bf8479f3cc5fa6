package org.assay.verifier.proof;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.KeyType;

/** Checks raw signatures with the one signature provider. */
final class Signatures {

  private Signatures() {}

  /**
   * Tells whether a signature is good.
   *
   * @param key the public key, of this type
   * @param data the bytes that were signed, not hashed
   * @param signature Ed25519: 64 bytes; ECDSA: {@code r ‖ s}; RSA: PKCS #1 v1.5
   */
  static boolean verify(PublicKey key, KeyType type, byte[] data, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(algorithm(type), CryptoProvider.get());
      verifier.initVerify(key);
      verifier.update(data);
      return verifier.verify(signature);
    } catch (SignatureException e) {
      // The provider throws instead of answering where the signature's form is wrong.
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signature provider has no " + type + ".", e);
    }
  }

  private static String algorithm(KeyType type) {
    return switch (type) {
      case ED25519 -> "Ed25519";
      case P256 -> "SHA256withPLAIN-ECDSA";
      case P384 -> "SHA384withPLAIN-ECDSA";
      case RSA -> "SHA256withRSA";
    };
  }
}
