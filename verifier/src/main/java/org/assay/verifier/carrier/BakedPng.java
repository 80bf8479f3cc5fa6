package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.Carried.Carrier;

/**
 * A PNG image with a credential baked in: an international text chunk with the keyword {@code
 * openbadgecredential}, or {@code clrcredential} for a learner record. Badges of Open Badges 1 and
 * 2 ({@code openbadges}) are read, not written.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#png">Open Badges 3.0, PNG</a>
 */
public final class BakedPng {

  private BakedPng() {}

  static boolean looksLike(byte[] document) {
    int size = PngChunk.SIGNATURE.length;
    return document.length >= size && Arrays.equals(document, 0, size, PngChunk.SIGNATURE, 0, size);
  }

  /**
   * Reads the credential out of a PNG. The pixels are not looked at.
   *
   * @param png the file, at most {@link Carriers#MAX_IMAGE} bytes
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if the file is damaged or does not
   *     carry exactly one credential
   */
  public static Carried read(byte[] png) throws CheckFailure {
    var chunks = chunks(png);
    var found = chunks.stream().filter(c -> isLegacy(c) || isCurrent(c, "iTXt")).toList();
    if (found.size() != 1) {
      throw Carriers.refused(
          found.isEmpty()
              ? "The PNG carries no credential."
              : "The PNG carries more than one credential.");
    }
    PngChunk chunk = found.get(0);
    return isLegacy(chunk)
        ? Carriers.legacy(Carrier.PNG, text(chunk))
        : Carriers.inside(Carrier.PNG, text(chunk));
  }

  /** Writes an Open Badge into a PNG; see {@link #write(byte[], String, Baking)}. */
  public static byte[] write(byte[] png, String credential) throws CheckFailure {
    return write(png, credential, Baking.OPEN_BADGE);
  }

  /**
   * Writes a credential into a PNG, in place of one that is there, of whatever sort. All other
   * chunks stay as they are; writing the same credential again changes nothing.
   *
   * @param png the image, at most {@link Carriers#MAX_IMAGE} bytes
   * @param credential JSON or a compact JWS
   * @param baking what sort of credential it is
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if the image is damaged, or the
   *     credential is neither JSON nor JWS
   */
  public static byte[] write(byte[] png, String credential, Baking baking) throws CheckFailure {
    Carriers.inside(Carrier.PNG, credential);
    var out = new ByteArrayOutputStream(png.length + credential.length() + 64);
    out.writeBytes(PngChunk.SIGNATURE);
    for (PngChunk chunk : chunks(png)) {
      if (chunk.type().equals("IEND")) {
        // Compression flag, method, empty language and empty translated keyword follow the keyword.
        byte[] text = (baking.keyword() + "\0\0\0\0\0" + credential).getBytes(UTF_8);
        new PngChunk("iTXt", text).writeTo(out);
      }
      if (!isLegacy(chunk) && !isCurrent(chunk, "iTXt", "tEXt", "zTXt")) {
        chunk.writeTo(out);
      }
    }
    return out.toByteArray();
  }

  private static boolean isLegacy(PngChunk chunk) {
    return chunk.hasKeyword(Baking.LEGACY_KEYWORD, "iTXt", "tEXt", "zTXt");
  }

  private static boolean isCurrent(PngChunk chunk, String... types) {
    return Arrays.stream(Baking.values()).anyMatch(b -> chunk.hasKeyword(b.keyword(), types));
  }

  private static List<PngChunk> chunks(byte[] png) throws CheckFailure {
    if (!looksLike(png) || png.length > Carriers.MAX_IMAGE) {
      throw Carriers.refused("Not a PNG of at most " + Carriers.MAX_IMAGE + " bytes.");
    }
    return PngChunk.readAll(png);
  }

  private static String text(PngChunk chunk) throws CheckFailure {
    byte[] data = chunk.data();
    int at = indexOfZero(data, 0) + 1;
    if (chunk.type().equals("tEXt")) {
      return new String(data, at, data.length - at, ISO_8859_1);
    }
    if (chunk.type().equals("zTXt")) {
      if (at >= data.length || data[at] != 0) {
        throw Carriers.refused("The text chunk of the PNG is malformed.");
      }
      return new String(inflate(Arrays.copyOfRange(data, at + 1, data.length)), ISO_8859_1);
    }
    int compressed = at < data.length ? data[at] : -1;
    int language = indexOfZero(data, at + 2);
    int start = language < 0 ? -1 : indexOfZero(data, language + 1) + 1;
    if (start <= 0 || compressed < 0 || compressed > 1 || data[at + 1] != 0) {
      throw Carriers.refused("The text chunk of the PNG is malformed.");
    }
    byte[] bytes = Arrays.copyOfRange(data, start, data.length);
    return utf8(compressed == 1 ? inflate(bytes) : bytes);
  }

  private static byte[] inflate(byte[] bytes) throws CheckFailure {
    // One byte more than allowed is enough to know that it is too much.
    try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      byte[] text = in.readNBytes(Carriers.MAX_TEXT + 1);
      if (text.length > Carriers.MAX_TEXT) {
        throw Carriers.refused("The compressed text of the PNG grows beyond the limit.");
      }
      return text;
    } catch (IOException damaged) {
      throw Carriers.refused("The compressed text of the PNG is damaged.");
    }
  }

  private static String utf8(byte[] bytes) throws CheckFailure {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Carriers.refused("The text of the PNG is not UTF-8.");
    }
  }

  private static int indexOfZero(byte[] data, int from) {
    for (int i = from; i < data.length; i++) {
      if (data[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
