package org.assay.verifier.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.assay.verifier.CheckFailure;

/**
 * Reads JSON that means one thing to every reader, and refuses the rest.
 *
 * <p>Refused are: bytes that are not UTF-8, a member named twice at any depth, text after the
 * value, unpaired surrogates, numbers beyond the range of a double, and more depth or bytes than
 * the limits allow. Every failure is refuted with the code {@code PARSING_ERROR}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7493">RFC 7493, the I-JSON message format</a>
 */
public final class StrictJson {

  /** The most bytes that are read unless the caller says otherwise: 2 MiB. */
  public static final int MAX_BYTES = 2 * 1024 * 1024;

  /** The most arrays and objects inside each other. */
  public static final int MAX_DEPTH = 64;

  private StrictJson() {}

  /**
   * Reads an object.
   *
   * @param bytes UTF-8, at most {@link #MAX_BYTES}
   * @throws CheckFailure refuted if the bytes are not exactly one strict JSON object
   */
  public static JsonObject readObject(byte[] bytes) throws CheckFailure {
    return readObject(bytes, MAX_BYTES);
  }

  /**
   * Reads an object of a given size at most.
   *
   * @param bytes UTF-8
   * @param maxBytes the most bytes allowed, inclusive
   * @throws CheckFailure refuted if the bytes are not exactly one strict JSON object
   */
  public static JsonObject readObject(byte[] bytes, int maxBytes) throws CheckFailure {
    if (read(bytes, maxBytes) instanceof JsonObject object) {
      return object;
    }
    throw refused("The document is JSON but not an object.");
  }

  /**
   * Reads a value of any type.
   *
   * @param bytes UTF-8
   * @param maxBytes the most bytes allowed, inclusive
   * @throws CheckFailure refuted if the bytes are not exactly one strict JSON value
   */
  public static JsonValue read(byte[] bytes, int maxBytes) throws CheckFailure {
    if (bytes.length > maxBytes) {
      throw refused("The document is longer than " + maxBytes + " bytes.");
    }
    JsonBytes text = new JsonBytes(bytes);
    if (!text.isAscii()) {
      requireUtf8(bytes);
    }
    return new StrictJsonReader(text).document();
  }

  private static void requireUtf8(byte[] bytes) throws CheckFailure {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw refused("The document is not valid UTF-8.");
    }
  }

  private static CheckFailure refused(String sentence) {
    return CheckFailure.refuted("PARSING_ERROR", sentence, "");
  }
}
