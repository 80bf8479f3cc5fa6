package org.assay.verifier.proof;

import java.math.BigInteger;
import org.assay.verifier.key.Base58;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.util.BigIntegers;

/** P-256 key pairs whose secret is published, for comparing signatures byte by byte. */
final class FixedP256 {

  private FixedP256() {}

  /** Creates the P-256 pair with this secret, published as Multikey; it signs deterministically. */
  static TestKeys of(String secretMultikey) {
    byte[] multikey = Base58.decode(secretMultikey.substring(1)).orElseThrow();
    var secret = new BigInteger(1, multikey, 2, 32);
    var curve = ECNamedCurveTable.getParameterSpec("secp256r1");
    byte[] point = new byte[35];
    point[0] = (byte) 0x80;
    point[1] = 0x24;
    System.arraycopy(curve.getG().multiply(secret).getEncoded(true), 0, point, 2, 33);
    var domain = new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN());
    var key = new ECPrivateKeyParameters(secret, domain);
    return new TestKeys(TestKeys.method("z" + Base58.encode(point)), data -> sign(key, data));
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
}
