package org.assay.verifier.selective;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Writes the few kinds of CBOR that proof values consist of, in preferred form.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8949#section-4.1">RFC 8949, Preferred
 *     Serialization</a>
 */
final class CborWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Creates a writer behind a header that is written as it is. */
  CborWriter(byte[] header) {
    out.writeBytes(header);
  }

  CborWriter array(int size) {
    return head(4, size);
  }

  CborWriter map(int size) {
    return head(5, size);
  }

  CborWriter unsigned(int number) {
    return head(0, number);
  }

  CborWriter bytes(byte[] bytes) {
    head(2, bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  CborWriter byteStrings(List<byte[]> strings) {
    array(strings.size());
    strings.forEach(this::bytes);
    return this;
  }

  CborWriter text(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    head(3, bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  byte[] written() {
    return out.toByteArray();
  }

  private CborWriter head(int kind, int argument) {
    int first = kind << 5;
    if (argument < 24) {
      out.write(first | argument);
    } else if (argument < 1 << 8) {
      out.write(first | 24);
      out.write(argument);
    } else if (argument < 1 << 16) {
      out.write(first | 25);
      out.write(argument >> 8);
      out.write(argument);
    } else {
      out.write(first | 26);
      out.write(argument >> 24);
      out.write(argument >> 16);
      out.write(argument >> 8);
      out.write(argument);
    }
    return this;
  }
}
