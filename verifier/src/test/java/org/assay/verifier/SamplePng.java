package org.assay.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A picture of one pixel, and chunks of whatever a hostile program puts into one. */
final class SamplePng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final String KEYWORD = "openbadgecredential\0";

  private SamplePng() {}

  static byte[] of(byte[]... chunks) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    out.writeBytes(chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0}, 0));
    out.writeBytes(chunk("IDAT", deflated(new byte[2]), 0));
    for (byte[] chunk : chunks) {
      out.writeBytes(chunk);
    }
    out.writeBytes(chunk("IEND", new byte[0], 0));
    return out.toByteArray();
  }

  static byte[] text(byte[] text) {
    return chunk("iTXt", join((KEYWORD + "\0\0\0\0").getBytes(US_ASCII), text), 0);
  }

  static byte[] zipped(byte[] text) {
    return chunk("iTXt", join((KEYWORD + "\1\0\0\0").getBytes(US_ASCII), deflated(text)), 0);
  }

  /** A chunk that claims to be longer than it is. */
  static byte[] chunk(String type, byte[] data, int more) {
    var crc = new CRC32();
    crc.update(type.getBytes(US_ASCII));
    crc.update(data);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(data.length + more);
      out.write(type.getBytes(US_ASCII));
      out.write(data);
      out.writeInt((int) crc.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The bytes with one bit changed, counted from the end. */
  static byte[] flipped(byte[] bytes, int fromEnd) {
    byte[] flipped = bytes.clone();
    flipped[bytes.length - 1 - fromEnd] ^= 1;
    return flipped;
  }

  static byte[] cut(byte[] bytes, int count) {
    return Arrays.copyOf(bytes, bytes.length - count);
  }

  private static byte[] join(byte[] left, byte[] right) {
    byte[] joined = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, joined, left.length, right.length);
    return joined;
  }

  private static byte[] deflated(byte[] data) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
