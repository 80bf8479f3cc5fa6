package org.assay.verifier.proof;

/**
 * Makes a raw signature over bytes; a key store or a piece of hardware stands behind it.
 *
 * <p>Ed25519: 64 bytes. ECDSA P-256: {@code r ‖ s}, 64 bytes, over SHA-256 of the data. RSA: PKCS
 * #1 v1.5 with SHA-256.
 */
@FunctionalInterface
public interface Signer {

  /**
   * Signs.
   *
   * @param data the bytes to be signed, not yet hashed
   * @return the raw signature
   */
  byte[] sign(byte[] data);
}
