package org.assay.verifier.key;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The curve of Ed25519 by the textbook, slow and open, to make what no signer makes. */
record Edwards(BigInteger x, BigInteger y) {

  static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
  static final BigInteger L =
      BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
  static final Edwards NEUTRAL = new Edwards(BigInteger.ZERO, BigInteger.ONE);
  private static final BigInteger D =
      BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
  private static final BigInteger ROOT =
      BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);
  static final Edwards BASE =
      of(BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(P)).mod(P), false);

  /** Returns the point with this y, or fails if there is none. */
  static Edwards of(BigInteger y, boolean odd) {
    BigInteger yy = y.multiply(y);
    BigInteger xx =
        yy.subtract(BigInteger.ONE).multiply(D.multiply(yy).add(BigInteger.ONE).modInverse(P));
    BigInteger x = xx.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
    if (!x.multiply(x).subtract(xx).mod(P).equals(BigInteger.ZERO)) {
      x = x.multiply(ROOT).mod(P);
    }
    if (!x.multiply(x).subtract(xx).mod(P).equals(BigInteger.ZERO)) {
      throw new ArithmeticException("no such point");
    }
    return new Edwards(x.testBit(0) == odd ? x : P.subtract(x).mod(P), y);
  }

  /** Returns a point of order 8: what is left when the large part of any point is taken away. */
  static Edwards ofOrderEight() {
    for (int y = 2; ; y++) {
      try {
        Edwards small = of(BigInteger.valueOf(y), false).times(L);
        if (!small.times(BigInteger.valueOf(4)).equals(NEUTRAL)) {
          return small;
        }
      } catch (ArithmeticException next) {
        // Half of all numbers are the y of no point.
      }
    }
  }

  Edwards plus(Edwards other) {
    BigInteger t = D.multiply(x).multiply(other.x).multiply(y).multiply(other.y).mod(P);
    BigInteger u = x.multiply(other.y).add(y.multiply(other.x));
    BigInteger v = y.multiply(other.y).add(x.multiply(other.x));
    return new Edwards(
        u.multiply(BigInteger.ONE.add(t).modInverse(P)).mod(P),
        v.multiply(BigInteger.ONE.subtract(t).modInverse(P)).mod(P));
  }

  Edwards times(BigInteger factor) {
    Edwards sum = NEUTRAL;
    for (int i = factor.bitLength() - 1; i >= 0; i--) {
      sum = sum.plus(sum);
      sum = factor.testBit(i) ? sum.plus(this) : sum;
    }
    return sum;
  }

  byte[] encoded() {
    return little(x.testBit(0) ? y.setBit(255) : y);
  }

  /** Returns a second encoding of a point with small y, which no reader may take. */
  byte[] nonCanonical() {
    return little(x.testBit(0) ? y.add(P).setBit(255) : y.add(P));
  }

  static byte[] little(BigInteger number) {
    byte[] big = RawKey.fixed(number, 32);
    byte[] little = new byte[32];
    for (int i = 0; i < 32; i++) {
      little[i] = big[31 - i];
    }
    return little;
  }

  /** Returns the challenge of a signature: the hash of point, key and message. */
  static BigInteger challenge(byte[] point, byte[] key, byte[] message) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-512");
      digest.update(point);
      digest.update(key);
      byte[] hash = digest.digest(message);
      byte[] big = new byte[hash.length];
      for (int i = 0; i < hash.length; i++) {
        big[i] = hash[hash.length - 1 - i];
      }
      return new BigInteger(1, big).mod(L);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
