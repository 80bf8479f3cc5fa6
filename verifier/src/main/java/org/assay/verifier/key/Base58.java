package org.assay.verifier.key;

import java.util.Arrays;
import java.util.Optional;

/**
 * Reads and writes base58btc: the alphabet without {@code 0}, {@code O}, {@code I} and {@code l}.
 *
 * <p>Five digits are taken at a time, so that the numbers fit a machine word. Each text has one
 * meaning and each value one text. The multibase prefix {@code z} is not part of it.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#multibase-0">Controlled Identifiers 1.0,
 *     Multibase</a>
 */
public final class Base58 {

  /** The longest text read, in characters: far above any key or signature, and cheap to refuse. */
  public static final int MAX_LENGTH = 1024;

  private static final char[] ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".toCharArray();
  private static final int[] DIGIT = digits();
  private static final int GROUP = 5;
  private static final long GROUP_BASE = 58L * 58 * 58 * 58 * 58;
  private static final long MASK = 0xFFFF_FFFFL;

  private Base58() {}

  /**
   * Reads base58btc text.
   *
   * @param text the digits, at most {@link #MAX_LENGTH}
   * @return the bytes, or empty if a character is no digit or the text is too long
   */
  public static Optional<byte[]> decode(String text) {
    int length = text.length();
    if (length > MAX_LENGTH) {
      return Optional.empty();
    }
    int[] limbs = new int[length * 733 / 4000 + 2];
    int used = 0;
    for (int i = 0; i < length; ) {
      long scale = 1;
      long carry = 0;
      for (int end = Math.min(length, i + GROUP); i < end; i++) {
        char c = text.charAt(i);
        int digit = c < DIGIT.length ? DIGIT[c] : -1;
        if (digit < 0) {
          return Optional.empty();
        }
        scale *= 58;
        carry = carry * 58 + digit;
      }
      for (int j = 0; j < used; j++) {
        carry += (limbs[j] & MASK) * scale;
        limbs[j] = (int) carry;
        carry >>>= 32;
      }
      if (carry != 0) {
        limbs[used++] = (int) carry;
      }
    }
    return Optional.of(bytes(limbs, used, leading(text)));
  }

  /**
   * Writes bytes as base58btc text.
   *
   * @param data any number of bytes; the cost grows with the square of it
   */
  public static String encode(byte[] data) {
    int zeros = 0;
    while (zeros < data.length && data[zeros] == 0) {
      zeros++;
    }
    int[] limbs = limbs(data);
    char[] out = new char[data.length * 138 / 100 + GROUP + 1];
    int at = out.length;
    for (int top = limbs.length; top > 0; ) {
      long rest = 0;
      for (int j = top - 1; j >= 0; j--) {
        long dividend = (rest << 32) | (limbs[j] & MASK);
        limbs[j] = (int) (dividend / GROUP_BASE);
        rest = dividend % GROUP_BASE;
      }
      while (top > 0 && limbs[top - 1] == 0) {
        top--;
      }
      for (int k = 0; k < GROUP && (top > 0 || rest > 0); k++, rest /= 58) {
        out[--at] = ALPHABET[(int) (rest % 58)];
      }
    }
    return "1".repeat(zeros) + new String(out, at, out.length - at);
  }

  private static int leading(String text) {
    int ones = 0;
    while (ones < text.length() && text.charAt(ones) == '1') {
      ones++;
    }
    return ones;
  }

  private static byte[] bytes(int[] limbs, int used, int zeros) {
    int size = used == 0 ? 0 : used * 4 - Integer.numberOfLeadingZeros(limbs[used - 1]) / 8;
    byte[] bytes = new byte[zeros + size];
    for (int i = 0; i < size; i++) {
      bytes[bytes.length - 1 - i] = (byte) (limbs[i / 4] >>> (i % 4 * 8));
    }
    return bytes;
  }

  private static int[] limbs(byte[] data) {
    int[] limbs = new int[(data.length + 3) / 4];
    for (int i = 0; i < data.length; i++) {
      limbs[i / 4] |= (data[data.length - 1 - i] & 0xFF) << (i % 4 * 8);
    }
    return limbs;
  }

  private static int[] digits() {
    int[] digits = new int[128];
    Arrays.fill(digits, -1);
    for (int i = 0; i < ALPHABET.length; i++) {
      digits[ALPHABET[i]] = i;
    }
    return digits;
  }
}
