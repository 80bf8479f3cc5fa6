package org.assay.verifier.proof;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.CryptoProvider;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.key.SignatureAlgorithm;
import org.assay.verifier.key.VerificationMethod;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

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
    return new TestKeys(method("z" + org.assay.verifier.key.Base58.encode(multikey)), signer);
  }

  static TestKeys p256() {
    return ec("secp256r1", SignatureAlgorithm.ES256);
  }

  static TestKeys p384() {
    return ec("secp384r1", SignatureAlgorithm.ES384);
  }

  private static TestKeys ec(String curve, SignatureAlgorithm algorithm) {
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

  private static byte[] sign(KeyPair pair, SignatureAlgorithm algorithm, byte[] data) {
    try {
      Signature signature = algorithm.newSignature();
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
