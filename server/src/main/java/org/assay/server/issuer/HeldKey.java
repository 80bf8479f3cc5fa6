package org.assay.server.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.assay.verifier.key.CryptoProvider;
import org.bouncycastle.jcajce.interfaces.EdDSAPrivateKey;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
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

  private static final int ED25519_BYTES = 32;
  private static final ECNamedCurveParameterSpec P256 =
      ECNamedCurveTable.getParameterSpec("secp256r1");

  /**
   * Creates a key pair from the private half.
   *
   * @param pkcs8 the private key as PKCS #8
   * @param algorithm {@code Ed25519} or {@code EC}
   * @throws GeneralSecurityException if it is no such key, or not on P-256
   */
  static HeldKey of(byte[] pkcs8, String algorithm) throws GeneralSecurityException {
    var factory = KeyFactory.getInstance(algorithm, CryptoProvider.portable());
    var key = factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    if (key instanceof EdDSAPrivateKey ed) {
      return new HeldKey(KeyUse.DATA_INTEGRITY, ours(ed), ours(ed.getPublicKey()));
    }
    if (key instanceof ECPrivateKey ec
        && Curve.P_256.equals(Curve.forECParameterSpec(ec.getParams()))) {
      return p256(ec.getS(), factory);
    }
    throw new GeneralSecurityException("neither Ed25519 nor P-256");
  }

  /** Both halves on the named curve: with one that is spelled out the provider is slow. */
  private static HeldKey p256(BigInteger secret, KeyFactory factory)
      throws GeneralSecurityException {
    var point = new FixedPointCombMultiplier().multiply(P256.getG(), secret);
    return new HeldKey(
        KeyUse.JWT,
        ours(factory.generatePrivate(new ECPrivateKeySpec(secret, P256))),
        ours(factory.generatePublic(new ECPublicKeySpec(point, P256))));
  }

  private static PrivateKey ours(PrivateKey key) throws GeneralSecurityException {
    return KeyFactory.getInstance(key.getAlgorithm(), CryptoProvider.get())
        .generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
  }

  private static PublicKey ours(PublicKey key) throws GeneralSecurityException {
    return KeyFactory.getInstance(key.getAlgorithm(), CryptoProvider.get())
        .generatePublic(new X509EncodedKeySpec(key.getEncoded()));
  }

  /** Returns the public half as a JWK with nothing but the key itself. */
  JWK publicJwk() {
    if (publicKey instanceof ECPublicKey ec) {
      return new ECKey.Builder(Curve.P_256, ec).build();
    }
    // The key itself stands at the end, whichever provider wrote it.
    byte[] spki = publicKey.getEncoded();
    byte[] point = Arrays.copyOfRange(spki, spki.length - ED25519_BYTES, spki.length);
    return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(point)).build();
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
