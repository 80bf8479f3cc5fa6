package org.assay.verifier.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Base64Url;

/** The text form of the bits: multibase base64url over GZIP. */
final class EncodedList {

  // A list of this size serves 134 million credentials; more is an attack by compression.
  private static final int MAX_BYTES = 16 * 1024 * 1024;
  private static final String POINTER = "/credentialSubject/encodedList";

  private EncodedList() {}

  static String encode(byte[] bits) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return "u" + Base64Url.encode(out.toByteArray());
  }

  static byte[] decode(String encodedList) throws CheckFailure {
    byte[] bits = inflate(compressed(encodedList));
    if (bits.length > MAX_BYTES) {
      throw badLength("The status list is larger than this verifier reads.");
    }
    if (bits.length < BitstringStatusList.MIN_LENGTH / Byte.SIZE) {
      throw badLength("The status list is shorter than the 131072 entries that privacy needs.");
    }
    return bits;
  }

  private static byte[] compressed(String encodedList) throws CheckFailure {
    if (!encodedList.startsWith("u")) {
      throw malformed("The status list is not written in base64url (multibase u).");
    }
    return Base64Url.decode(encodedList.substring(1))
        .orElseThrow(() -> malformed("The status list is not canonical base64url."));
  }

  private static byte[] inflate(byte[] compressed) throws CheckFailure {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gzip.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw malformed("The status list is not compressed with GZIP.");
    }
  }

  private static CheckFailure malformed(String message) {
    return CheckFailure.undetermined("MALFORMED_VALUE_ERROR", message, POINTER);
  }

  private static CheckFailure badLength(String message) {
    return CheckFailure.undetermined("STATUS_LIST_LENGTH_ERROR", message, POINTER);
  }
}
