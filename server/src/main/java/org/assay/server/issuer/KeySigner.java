package org.assay.server.issuer;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.proof.Signer;

/** Signs with a key that this server holds. */
final class KeySigner implements Signer {

  private final HeldKey key;
  private final SecureRandom random;

  KeySigner(HeldKey key, SecureRandom random) {
    this.key = key;
    this.random = random;
  }

  @Override
  public byte[] sign(byte[] data) {
    try {
      var signature = Signature.getInstance(algorithm(), CryptoProvider.get());
      signature.initSign(key.privateKey(), random);
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key " + key.thumbprint() + " cannot sign", e);
    }
  }

  /** "Plain" is r ‖ s, each of 32 bytes, as JOSE and Data Integrity want it. */
  private String algorithm() {
    return switch (key.use()) {
      case DATA_INTEGRITY -> "Ed25519";
      case JWT -> "SHA256withPLAIN-ECDSA";
    };
  }
}
