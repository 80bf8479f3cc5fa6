package org.assay.verifier.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.Base64Url;

/** The text form of the bits: multibase base64url over GZIP; formerly without the multibase. */
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

  /** Reads a list of any length up to the most that is read at all. */
  static byte[] decode(String encodedList) throws CheckFailure {
    if (!encodedList.startsWith("u")) {
      throw malformed("The status list is not written in base64url (multibase u).");
    }
    return bits(Base64Url.decode(encodedList.substring(1)));
  }

  /** Reads the older form; its drafts named base64 first and base64url later. */
  static byte[] decodeBase64(String encodedList) throws CheckFailure {
    String url = encodedList.replace('+', '-').replace('/', '_');
    int padding = url.indexOf('=');
    boolean padded = padding > 0 && url.length() - padding < 3 && url.length() % 4 == 0;
    return bits(Base64Url.decode(padded ? url.substring(0, padding) : url));
  }

  private static byte[] bits(Optional<byte[]> compressed) throws CheckFailure {
    byte[] bits =
        inflate(
            compressed.orElseThrow(() -> malformed("The status list is not canonical base64url.")));
    if (bits.length > MAX_BYTES) {
      throw CheckFailure.undetermined(
          "STATUS_LIST_LENGTH_ERROR",
          "The status list is larger than this verifier reads.",
          POINTER);
    }
    return bits;
  }

  private static byte[] inflate(byte[] compressed) throws CheckFailure {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gzip.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw malformed("The status list is not whole and compressed with GZIP.");
    }
  }

  private static CheckFailure malformed(String message) {
    return CheckFailure.undetermined("MALFORMED_VALUE_ERROR", message, POINTER);
  }
}
