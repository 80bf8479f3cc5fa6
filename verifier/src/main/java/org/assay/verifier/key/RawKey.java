package org.assay.verifier.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.KeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * Turns the bare numbers of a public key into an object of the signature provider, and back. A
 * point that is not on its curve, or of small order, never becomes a key.
 */
final class RawKey {

  static final int ED25519_LENGTH = 32;

  private static final byte[] ED25519_SPKI = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] P256_SPKI =
      HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
  private static final byte[] P384_SPKI =
      HexFormat.of().parseHex("3076301006072a8648ce3d020106052b81040022036200");
  private static final ECNamedCurveParameterSpec P256 =
      ECNamedCurveTable.getParameterSpec("secp256r1");
  private static final ECNamedCurveParameterSpec P384 =
      ECNamedCurveTable.getParameterSpec("secp384r1");

  private RawKey() {}

  /** Returns the Ed25519 key with this 32-byte encoding, or empty if it is no sound point. */
  static Optional<PublicKey> ed25519(byte[] point) {
    if (point.length != ED25519_LENGTH || !Ed25519.validatePublicKeyFull(point, 0)) {
      return Optional.empty();
    }
    return Optional.of(make("Ed25519", spki(ED25519_SPKI, point)));
  }

  /** Returns the key at this point (SEC 1 form), or empty if it is not a point of the curve. */
  static Optional<PublicKey> ec(KeyType type, byte[] point) {
    boolean p256 = type == KeyType.P256;
    try {
      var decoded = (p256 ? P256 : P384).getCurve().decodePoint(point);
      if (decoded.isInfinity()) {
        return Optional.empty();
      }
      byte[] uncompressed = decoded.getEncoded(false);
      return Optional.of(make("EC", spki(p256 ? P256_SPKI : P384_SPKI, uncompressed)));
    } catch (IllegalArgumentException | ArithmeticException notOnTheCurve) {
      return Optional.empty();
    }
  }

  /** Returns the RSA key with these numbers, or empty if they are out of bounds. */
  static Optional<PublicKey> rsa(BigInteger modulus, BigInteger exponent) {
    int bits = modulus.bitLength();
    boolean sound =
        bits >= KeyType.MINIMAL_RSA_BITS
            && bits <= KeyType.MAXIMAL_RSA_BITS
            && modulus.testBit(0)
            && exponent.testBit(0)
            && exponent.compareTo(BigInteger.TWO) > 0
            && exponent.bitLength() <= Long.SIZE;
    if (!sound) {
      return Optional.empty();
    }
    try {
      // Bouncy Castle looks for small factors, which other providers do not.
      var checked = new RSAKeyParameters(false, modulus, exponent);
      return Optional.of(
          make("RSA", new RSAPublicKeySpec(checked.getModulus(), checked.getExponent())));
    } catch (IllegalArgumentException weakModulus) {
      return Optional.empty();
    }
  }

  /** Tells whether a key, of whichever provider, is an Ed25519 key. */
  static boolean isEd25519(PublicKey key) {
    byte[] spki = key.getEncoded();
    return spki != null
        && spki.length == ED25519_SPKI.length + ED25519_LENGTH
        && Arrays.equals(spki, 0, ED25519_SPKI.length, ED25519_SPKI, 0, ED25519_SPKI.length);
  }

  /** Returns the 32 bytes of an Ed25519 key. */
  static byte[] ed25519Bytes(PublicKey key) {
    byte[] spki = key.getEncoded();
    return Arrays.copyOfRange(spki, ED25519_SPKI.length, spki.length);
  }

  /** Returns P-256 or P-384, or empty for another curve. */
  static Optional<KeyType> curveOf(ECPublicKey key) {
    var order = key.getParams().getOrder();
    if (order.equals(P256.getN())) {
      return Optional.of(KeyType.P256);
    }
    return order.equals(P384.getN()) ? Optional.of(KeyType.P384) : Optional.empty();
  }

  /** Returns a non-negative number as exactly this many bytes, big-endian. */
  static byte[] fixed(BigInteger number, int length) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[length];
    int count = Math.min(bytes.length, length);
    System.arraycopy(bytes, bytes.length - count, fixed, length - count, count);
    return fixed;
  }

  /** Writes a key as SubjectPublicKeyInfo, which every provider reads. */
  private static X509EncodedKeySpec spki(byte[] header, byte[] key) {
    byte[] spki = Arrays.copyOf(header, header.length + key.length);
    System.arraycopy(key, 0, spki, header.length, key.length);
    return new X509EncodedKeySpec(spki);
  }

  private static PublicKey make(String algorithm, KeySpec spec) {
    try {
      return KeyFactory.getInstance(algorithm, CryptoProvider.get()).generatePublic(spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The provider refuses the key: " + e.getMessage(), e);
    }
  }
}
