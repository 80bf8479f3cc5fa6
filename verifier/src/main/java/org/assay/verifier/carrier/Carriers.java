package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;

/**
 * Tells by its content what a document is, and takes the credential out of it. File names and media
 * types are not asked: they are chosen by whoever sends the document.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#open-badges-document-formats">Open Badges
 *     3.0, document formats</a>
 */
public final class Carriers {

  /** The largest image read, in bytes (4 MiB). */
  public static final int MAX_IMAGE = 4 * 1024 * 1024;

  /** The largest credential read, in bytes or characters (1 MiB). */
  public static final int MAX_TEXT = 1024 * 1024;

  private static final int MAX_ADDRESS = 2048;
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[!-~&&[^\"<>\\\\^`{|}]]++", Pattern.CASE_INSENSITIVE);

  /** The byte order mark with which some editors begin a text in UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Carriers() {}

  /**
   * Reads a document: PNG, SVG, compact JWS, SD-JWT, JSON, or a text that is one web address.
   *
   * @param document the bytes as they came
   * @return the credential within, or the address at which it lies
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if the document is none of these,
   *     carries no credential or more than one, or is too large; undetermined with {@code
   *     UNSUPPORTED_DOCUMENT} if it is in CBOR
   */
  public static Carried read(byte[] document) throws CheckFailure {
    if (BakedPng.looksLike(document)) {
      return BakedPng.read(document);
    }
    int start = skipSpace(document);
    int first = start < document.length ? document[start] : 0;
    if (first == '<') {
      return BakedSvg.read(document);
    }
    if (document.length > MAX_TEXT) {
      throw refused("The document is larger than " + MAX_TEXT + " bytes.");
    }
    if (first == '{') {
      return new Carried(Carrier.JSON, Form.JSON, withoutMark(document));
    }
    if (isCose(document)) {
      throw CheckFailure.undetermined(
          "UNSUPPORTED_DOCUMENT",
          "The document is in CBOR (COSE), in which credentials are not read here.",
          "");
    }
    String text = new String(withoutMark(document), ISO_8859_1).strip();
    if (CompactJws.looksLike(text)) {
      return new Carried(Carrier.COMPACT_JWS, Form.COMPACT_JWS, text.getBytes(ISO_8859_1));
    }
    if (CompactJws.looksSelective(text)) {
      return new Carried(Carrier.SD_JWT, Form.SD_JWT, text.getBytes(ISO_8859_1));
    }
    if (isAddress(text)) {
      return new Carried(Carrier.ADDRESS, Form.URL, text.getBytes(ISO_8859_1));
    }
    throw refused(
        "The document is neither PNG, SVG, compact JWS, SD-JWT, a JSON object nor a web address.");
  }

  /** Reads the text of a badge of version 1 or 2 inside an image, which may be an address. */
  static Carried legacy(Carrier carrier, String text) throws CheckFailure {
    String trimmed = text.strip();
    return isAddress(trimmed)
        ? new Carried(carrier, Form.URL, trimmed.getBytes(UTF_8))
        : inside(carrier, trimmed);
  }

  /** Reads the text found inside an image. */
  static Carried inside(Carrier carrier, String text) throws CheckFailure {
    String trimmed = text.strip();
    if (trimmed.length() > MAX_TEXT) {
      throw refused("The credential in the image is longer than " + MAX_TEXT + " characters.");
    }
    if (trimmed.startsWith("{")) {
      return new Carried(carrier, Form.JSON, trimmed.getBytes(UTF_8));
    }
    if (CompactJws.looksLike(trimmed)) {
      return new Carried(carrier, Form.COMPACT_JWS, trimmed.getBytes(UTF_8));
    }
    if (CompactJws.looksSelective(trimmed)) {
      return new Carried(carrier, Form.SD_JWT, trimmed.getBytes(UTF_8));
    }
    throw refused("The text in the image is neither a JSON object nor a compact JWS or SD-JWT.");
  }

  static CheckFailure refused(String message) {
    return CheckFailure.refuted("PARSING_ERROR", message, "");
  }

  private static boolean isAddress(String text) {
    return text.length() <= MAX_ADDRESS && ADDRESS.matcher(text).matches();
  }

  // An array of four, tagged as COSE_Sign1 or COSE_Sign, or bare and then begun by bytes.
  private static boolean isCose(byte[] document) {
    if (document.length < 3) {
      return false;
    }
    int first = document[0] & 0xFF;
    int second = document[1] & 0xFF;
    return (first == 0xD2 && second == 0x84)
        || (first == 0xD8 && second == 0x62 && (document[2] & 0xFF) == 0x84)
        || (first == 0x84 && second >>> 5 == 2);
  }

  private static boolean hasMark(byte[] document) {
    return document.length >= MARK.length
        && Arrays.equals(document, 0, MARK.length, MARK, 0, MARK.length);
  }

  private static byte[] withoutMark(byte[] document) {
    return hasMark(document)
        ? Arrays.copyOfRange(document, MARK.length, document.length)
        : document;
  }

  private static int skipSpace(byte[] document) {
    int at = hasMark(document) ? MARK.length : 0;
    while (at < document.length && " \t\r\n".indexOf(document[at]) >= 0) {
      at++;
    }
    return at;
  }
}
