package org.assay.server.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import org.assay.verifier.key.CryptoProvider;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** Makes the first keys of a server that was given none: one for each use. */
final class NewKeys {

  private NewKeys() {}

  /** Returns a JWK Set with the private halves, as it is written to the key file. */
  static String jwkSet(SecureRandom random) {
    try {
      var keys = List.<JWK>of(ed25519(random), p256(random));
      return new JWKSet(keys).toString(false);
    } catch (JOSEException | GeneralSecurityException e) {
      throw new IllegalStateException("the signature provider makes both kinds of key", e);
    }
  }

  private static JWK ed25519(SecureRandom random) throws JOSEException {
    var key = new Ed25519PrivateKeyParameters(random);
    var x = Base64URL.encode(key.generatePublicKey().getEncoded());
    return new OctetKeyPair.Builder(Curve.Ed25519, x)
        .d(Base64URL.encode(key.getEncoded()))
        .algorithm(JWSAlgorithm.EdDSA)
        .keyIDFromThumbprint()
        .build();
  }

  private static JWK p256(SecureRandom random) throws JOSEException, GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC", CryptoProvider.portable());
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    var pair = generator.generateKeyPair();
    return new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic())
        .privateKey(pair.getPrivate())
        .algorithm(JWSAlgorithm.ES256)
        .keyIDFromThumbprint()
        .build();
  }
}
