package org.assay.verifier.status;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.assay.verifier.CheckFailure;

/**
 * A list of status bits that a verifier can fetch without revealing which credential it asks about.
 *
 * <p>Bit {@code n} belongs to the credential whose entry has {@code statusListIndex} {@code n}; bit
 * 0 is the left-most, that is the most significant bit of the first byte. A list never shrinks and
 * an index is never given twice. This class is immutable.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/">Bitstring Status List v1.0</a>
 */
public final class BitstringStatusList {

  /** The smallest number of entries that hides one credential among enough others. */
  public static final int MIN_LENGTH = 131_072;

  private final byte[] bits;

  BitstringStatusList(byte[] bits) {
    this.bits = bits;
  }

  /**
   * Creates a list in which no bit is set.
   *
   * @param length the number of bits, from {@link #MIN_LENGTH} (inclusive); a multiple of eight
   * @throws IllegalArgumentException if the length is too small or no multiple of eight
   */
  public static BitstringStatusList create(int length) {
    if (length < MIN_LENGTH || length % Byte.SIZE != 0) {
      throw new IllegalArgumentException(
          "length is not a multiple of 8 from " + MIN_LENGTH + ": " + length);
    }
    return new BitstringStatusList(new byte[length / Byte.SIZE]);
  }

  /**
   * Reads a list from the form in which it stands in {@code encodedList}.
   *
   * @param encodedList {@code u}, then the gzipped bits in base64url without padding
   * @throws CheckFailure undetermined, if it cannot be decoded ({@code MALFORMED_VALUE_ERROR}) or
   *     is shorter or longer than a list may be ({@code STATUS_LIST_LENGTH_ERROR})
   */
  public static BitstringStatusList decode(String encodedList) throws CheckFailure {
    BitstringStatusList list = StatusListFormat.BITSTRING.decode(encodedList);
    list.requireLength(1);
    return list;
  }

  /**
   * Checks that this list hides each entry among at least {@link #MIN_LENGTH}.
   *
   * @param size the number of bits of each entry, from 1 to 31
   * @throws CheckFailure undetermined with {@code STATUS_LIST_LENGTH_ERROR}
   */
  public void requireLength(int size) throws CheckFailure {
    if (length() / size < MIN_LENGTH) {
      throw CheckFailure.undetermined(
          "STATUS_LIST_LENGTH_ERROR",
          "The status list has " + length() / size + " entries; privacy needs 131072.",
          "/credentialSubject/encodedList");
    }
  }

  /** Writes this list in the form in which it stands in {@code encodedList}. */
  public String encode() {
    return EncodedList.encode(bits);
  }

  /** Returns the number of bits. */
  public int length() {
    return bits.length * Byte.SIZE;
  }

  /**
   * Tells whether the bit at an index is set.
   *
   * @param index the position, from zero (inclusive) to {@link #length()} (exclusive)
   * @throws IndexOutOfBoundsException if the index lies outside this list
   */
  public boolean isSet(int index) {
    Objects.checkIndex(index, length());
    return (bits[index / Byte.SIZE] & mask(index)) != 0;
  }

  /**
   * Returns the number that several neighbouring bits make, the left-most being the most
   * significant.
   *
   * @param entry the position counted in entries, from zero
   * @param size the number of bits of each entry, from 1 to 31
   * @throws IndexOutOfBoundsException if the entry lies outside this list
   */
  public int value(int entry, int size) {
    long first = (long) entry * size;
    Objects.checkFromIndexSize(first, size, length());
    int value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 1 | (isSet((int) first + i) ? 1 : 0);
    }
    return value;
  }

  /**
   * Returns a copy with one more bit set.
   *
   * @param index the position, from zero (inclusive) to {@link #length()} (exclusive)
   * @throws IndexOutOfBoundsException if the index lies outside this list
   */
  public BitstringStatusList with(int index) {
    return with(List.of(index));
  }

  /**
   * Returns a copy with more bits set; one copy, however many they are.
   *
   * @param indexes the positions, from zero (inclusive) to {@link #length()} (exclusive)
   * @throws IndexOutOfBoundsException if an index lies outside this list
   */
  public BitstringStatusList with(Collection<Integer> indexes) {
    byte[] copy = bits.clone();
    for (int index : indexes) {
      Objects.checkIndex(index, length());
      copy[index / Byte.SIZE] |= (byte) mask(index);
    }
    return new BitstringStatusList(copy);
  }

  private static int mask(int index) {
    return 0x80 >>> (index % Byte.SIZE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BitstringStatusList list && Arrays.equals(bits, list.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }

  @Override
  public String toString() {
    return "BitstringStatusList of " + length();
  }
}
