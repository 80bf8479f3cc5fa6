package org.assay.server.issuer;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.assay.verifier.key.SignatureAlgorithm;
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
      var signature = algorithm().newSignature();
      signature.initSign(key.privateKey(), random);
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key " + key.thumbprint() + " cannot sign", e);
    }
  }

  private SignatureAlgorithm algorithm() {
    return switch (key.use()) {
      case DATA_INTEGRITY -> SignatureAlgorithm.ED25519;
      case JWT -> SignatureAlgorithm.ES256;
    };
  }
}
