package org.assay.server.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import org.assay.verifier.key.CryptoProvider;
import org.bouncycastle.jcajce.interfaces.EdDSAPrivateKey;
import org.bouncycastle.jcajce.interfaces.EdDSAPublicKey;
import org.bouncycastle.jce.interfaces.ECPrivateKey;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/**
 * A key pair in this server's hands. It lives as long as the server and is never written out.
 *
 * <p>The public half is worked out from the private one, never taken from beside it: a file in
 * which the two do not belong together cannot pass for another key.
 *
 * @param use what it is for
 * @param privateKey the private half, an object of the signature provider
 * @param publicKey the public half, likewise
 */
record HeldKey(KeyUse use, PrivateKey privateKey, PublicKey publicKey) {

  /**
   * Creates a key pair from the private half.
   *
   * @param pkcs8 the private key as PKCS #8
   * @param algorithm {@code Ed25519} or {@code EC}
   * @throws GeneralSecurityException if it is no such key, or not on P-256
   */
  static HeldKey of(byte[] pkcs8, String algorithm) throws GeneralSecurityException {
    var factory = KeyFactory.getInstance(algorithm, CryptoProvider.get());
    var key = factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    if (key instanceof EdDSAPrivateKey ed) {
      return new HeldKey(KeyUse.DATA_INTEGRITY, key, ed.getPublicKey());
    }
    if (key instanceof ECPrivateKey ec) {
      var curve = ec.getParameters();
      var point = new FixedPointCombMultiplier().multiply(curve.getG(), ec.getD());
      var publicKey = (ECPublicKey) factory.generatePublic(new ECPublicKeySpec(point, curve));
      if (Curve.P_256.equals(Curve.forECParameterSpec(publicKey.getParams()))) {
        return new HeldKey(KeyUse.JWT, key, publicKey);
      }
    }
    throw new GeneralSecurityException("neither Ed25519 nor P-256");
  }

  /** Returns the public half as a JWK with nothing but the key itself. */
  JWK publicJwk() {
    if (publicKey instanceof EdDSAPublicKey ed) {
      return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(ed.getPointEncoding()))
          .build();
    }
    return new ECKey.Builder(Curve.P_256, (ECPublicKey) publicKey).build();
  }

  /**
   * Returns the name that follows from the key alone.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7638">RFC 7638, JWK Thumbprint</a>
   */
  String thumbprint() {
    try {
      return publicJwk().computeThumbprint().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException("SHA-256 is always there", e);
    }
  }

  /** Names the key without showing it. */
  @Override
  public String toString() {
    return use + " " + thumbprint();
  }
}
