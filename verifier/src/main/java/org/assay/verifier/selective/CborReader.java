package org.assay.verifier.selective;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.assay.verifier.CheckFailure;

/**
 * Reads the few kinds of CBOR that proof values consist of, each in its one preferred form.
 *
 * <p>It is our own because the general libraries build a tree before anybody can say what is
 * expected, and let pass what must be refused here: tags, lengths left open or written longer than
 * need be, and bytes behind the end.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8949#section-4.1">RFC 8949, Preferred
 *     Serialization</a>
 */
final class CborReader {

  private static final int UNSIGNED = 0;
  private static final int BYTES = 2;
  private static final int TEXT = 3;
  private static final int ARRAY = 4;
  private static final int MAP = 5;

  private final byte[] data;
  private int at;

  /** Creates a reader of everything behind a header of this many bytes. */
  CborReader(byte[] data, int header) {
    this.data = data;
    this.at = header;
  }

  /** Reads the beginning of an array and returns how many items follow. */
  int array(int most) throws CheckFailure {
    return head(ARRAY, "an array", most);
  }

  /** Reads the beginning of a map and returns how many entries follow. */
  int map(int most) throws CheckFailure {
    return head(MAP, "a map", most);
  }

  /** Reads a number from 0 to {@code most}. */
  int unsigned(int most) throws CheckFailure {
    return head(UNSIGNED, "a number", most);
  }

  /** Reads a byte string of exactly this length. */
  byte[] bytes(int length) throws CheckFailure {
    if (head(BYTES, "a byte string", length) != length) {
      throw ProofValues.malformed("A byte string in it is not of " + length + " bytes.");
    }
    return take(length);
  }

  /** Reads a text of at most this many bytes. */
  String text(int most) throws CheckFailure {
    byte[] bytes = take(head(TEXT, "a text", most));
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw ProofValues.malformed("A text in it is not UTF-8.");
    }
  }

  /** Checks that nothing follows. */
  void end() throws CheckFailure {
    if (at != data.length) {
      throw ProofValues.malformed("There are bytes behind its end.");
    }
  }

  private int head(int kind, String expected, int most) throws CheckFailure {
    int first = next();
    if (first >> 5 != kind) {
      throw ProofValues.malformed("It has something else where " + expected + " belongs.");
    }
    long argument = argument(first & 0x1f);
    if (argument > most) {
      throw ProofValues.malformed(
          "It has " + expected + " of " + argument + " where at most " + most + " is allowed.");
    }
    return (int) argument;
  }

  private long argument(int info) throws CheckFailure {
    return switch (info) {
      case 24 -> following(1, 24);
      case 25 -> following(2, 1L << 8);
      case 26 -> following(4, 1L << 16);
      case 27, 28, 29, 30, 31 -> throw ProofValues.malformed("A length in it is left open.");
      default -> info;
    };
  }

  private long following(int size, long least) throws CheckFailure {
    long value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 8 | next();
    }
    if (value < least) {
      throw ProofValues.malformed("A number in it is written longer than need be.");
    }
    return value;
  }

  private int next() throws CheckFailure {
    return take(1)[0] & 0xff;
  }

  private byte[] take(int length) throws CheckFailure {
    if (length > data.length - at) {
      throw ProofValues.malformed("It ends too early.");
    }
    at += length;
    return Arrays.copyOfRange(data, at - length, at);
  }
}
