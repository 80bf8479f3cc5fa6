package org.assay.verifier.proof;

import java.security.PublicKey;
import org.assay.verifier.key.KeyType;
import org.assay.verifier.selective.BaseProofValue;

/**
 * Secrets made for one base proof only, by a cryptographic random generator, and forgotten once it
 * is made. Whoever uses them twice links two credentials, or lets statements move between them.
 *
 * @param publicKey the P-256 key that verifies the single statements
 * @param signer its other half
 * @param hmacKey the key of the blank nodes' labels, 32 bytes; the holder gets it with the proof
 * @see <a href="https://www.w3.org/TR/vc-di-ecdsa/#base-proof-serialization-ecdsa-sd-2023">ECDSA
 *     Cryptosuites 1.0, Base Proof Serialization</a>
 */
public record ProofScopedKeys(PublicKey publicKey, Signer signer, byte[] hmacKey) {

  /**
   * Creates the keys.
   *
   * @throws IllegalArgumentException if the key is not of P-256 or the HMAC key has another length
   */
  public ProofScopedKeys {
    if (KeyType.of(publicKey).filter(KeyType.P256::equals).isEmpty()) {
      throw new IllegalArgumentException("publicKey: not of P-256");
    }
    if (hmacKey.length != BaseProofValue.HMAC_KEY_BYTES) {
      throw new IllegalArgumentException("hmacKey: " + hmacKey.length + " bytes");
    }
  }
}
