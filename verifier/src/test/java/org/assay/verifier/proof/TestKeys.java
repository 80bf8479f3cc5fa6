package org.assay.verifier.proof;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.key.VerificationMethod;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.util.BigIntegers;

/** Key pairs for tests. */
record TestKeys(VerificationMethod method, Signer signer) {

  /** Creates the pair with this Ed25519 seed of 32 bytes. */
  static TestKeys ed25519(byte[] seed) {
    var secret = new Ed25519PrivateKeyParameters(seed, 0);
    byte[] multikey = new byte[34];
    multikey[0] = (byte) 0xed;
    multikey[1] = 1;
    System.arraycopy(secret.generatePublicKey().getEncoded(), 0, multikey, 2, 32);
    Signer signer =
        data -> {
          var ed25519 = new Ed25519Signer();
          ed25519.init(true, secret);
          ed25519.update(data, 0, data.length);
          return ed25519.generateSignature();
        };
    return new TestKeys(method("z" + Base58.encode(multikey)), signer);
  }

  static TestKeys p256() {
    return ec("secp256r1", "SHA256withPLAIN-ECDSA");
  }

  static TestKeys p384() {
    return ec("secp384r1", "SHA384withPLAIN-ECDSA");
  }

  /** Creates the P-256 pair with this secret, published as Multikey; it signs deterministically. */
  static TestKeys p256(String secretMultikey) {
    byte[] multikey = Base58.decode(secretMultikey.substring(1)).orElseThrow();
    var secret = new BigInteger(1, multikey, 2, 32);
    var curve = ECNamedCurveTable.getParameterSpec("secp256r1");
    byte[] point = new byte[35];
    point[0] = (byte) 0x80;
    point[1] = 0x24;
    System.arraycopy(curve.getG().multiply(secret).getEncoded(true), 0, point, 2, 33);
    var domain = new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN());
    var key = new ECPrivateKeyParameters(secret, domain);
    return new TestKeys(method("z" + Base58.encode(point)), data -> sign(key, data));
  }

  /** Signs as RFC 6979 says, so that published signatures can be compared. */
  private static byte[] sign(ECPrivateKeyParameters key, byte[] data) {
    var digest = new SHA256Digest();
    digest.update(data, 0, data.length);
    byte[] hash = new byte[32];
    digest.doFinal(hash, 0);
    var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
    signer.init(true, key);
    BigInteger[] numbers = signer.generateSignature(hash);
    byte[] signature = new byte[64];
    System.arraycopy(BigIntegers.asUnsignedByteArray(32, numbers[0]), 0, signature, 0, 32);
    System.arraycopy(BigIntegers.asUnsignedByteArray(32, numbers[1]), 0, signature, 32, 32);
    return signature;
  }

  private static TestKeys ec(String curve, String algorithm) {
    try {
      var generator = KeyPairGenerator.getInstance("EC", CryptoProvider.get());
      generator.initialize(new ECGenParameterSpec(curve), new SecureRandom());
      KeyPair pair = generator.generateKeyPair();
      return new TestKeys(
          method(Multikey.write(pair.getPublic())), data -> sign(pair, algorithm, data));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] sign(KeyPair pair, String algorithm, byte[] data) {
    try {
      Signature signature = Signature.getInstance(algorithm, CryptoProvider.get());
      signature.initSign(pair.getPrivate());
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the method whose did:key says what the key is. */
  static VerificationMethod method(String multikey) {
    String did = "did:key:" + multikey;
    try {
      return new VerificationMethod(
          did + "#" + multikey, did, Multikey.read(multikey), Optional.empty(), Optional.empty());
    } catch (CheckFailure e) {
      throw new AssertionError(e);
    }
  }
}
