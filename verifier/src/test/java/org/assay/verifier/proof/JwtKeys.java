package org.assay.verifier.proof;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Locale;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.SignatureAlgorithm;

/** Makes keys for tests and signs with them. */
public final class JwtKeys {

  private JwtKeys() {}

  public static KeyPair make(String algorithm, String curve) {
    try {
      var generator = KeyPairGenerator.getInstance(algorithm, CryptoProvider.get());
      if (!curve.isEmpty()) {
        generator.initialize(new ECGenParameterSpec(curve));
      } else if (algorithm.equals("RSA")) {
        generator.initialize(2048);
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  public static Signer signer(String alg, KeyPair pair) {
    SignatureAlgorithm algorithm =
        SignatureAlgorithm.valueOf(alg.equals("EdDSA") ? "ED25519" : alg.toUpperCase(Locale.ROOT));
    return data -> {
      try {
        var signature = algorithm.newSignature();
        signature.initSign(pair.getPrivate());
        signature.update(data);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    };
  }
}
