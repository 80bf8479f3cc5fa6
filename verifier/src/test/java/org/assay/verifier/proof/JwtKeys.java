package org.assay.verifier.proof;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.assay.verifier.key.CryptoProvider;

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
    String name =
        switch (alg) {
          case "ES256" -> "SHA256withPLAIN-ECDSA";
          case "ES384" -> "SHA384withPLAIN-ECDSA";
          case "RS256" -> "SHA256withRSA";
          case "PS256" -> "SHA256withRSAandMGF1";
          default -> "Ed25519";
        };
    return data -> {
      try {
        var signature = Signature.getInstance(name, CryptoProvider.get());
        signature.initSign(pair.getPrivate());
        signature.update(data);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    };
  }
}
