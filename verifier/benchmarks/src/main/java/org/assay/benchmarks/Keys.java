package org.assay.benchmarks;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.DidKey;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.Signer;

/**
 * A new key pair of the signature provider.
 *
 * @param method the public half, under its did:key
 * @param signer the private half
 */
record Keys(VerificationMethod method, Signer signer) {

  static Keys of(SignatureAlgorithm algorithm) throws GeneralSecurityException, CheckFailure {
    boolean edwards = algorithm == SignatureAlgorithm.ED25519;
    var generator = KeyPairGenerator.getInstance(edwards ? "Ed25519" : "EC", CryptoProvider.get());
    if (!edwards) {
      generator.initialize(new ECGenParameterSpec("secp256r1"));
    }
    KeyPair pair = generator.generateKeyPair();
    return new Keys(
        DidKey.read(DidKey.write(pair.getPublic())), data -> sign(algorithm, pair, data));
  }

  private static byte[] sign(SignatureAlgorithm algorithm, KeyPair pair, byte[] data) {
    try {
      Signature signature = algorithm.newSignature();
      signature.initSign(pair.getPrivate());
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
