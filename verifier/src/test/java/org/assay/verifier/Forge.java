package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.proof.Signer;

/** Makes tokens that no decent writer would make. JSON is written with single quotes. */
public final class Forge {

  private Forge() {}

  /** Signs any header and payload. */
  public static String token(String header, String payload, Signer signer) {
    String input =
        Base64Url.encode(json(header).getBytes(UTF_8))
            + "."
            + Base64Url.encode(json(payload).getBytes(UTF_8));
    return input + "." + Base64Url.encode(signer.sign(input.getBytes(UTF_8)));
  }

  /** Turns single quotes into double ones. */
  public static String json(String text) {
    return text.replace('\'', '"');
  }

  /** Reads an object. */
  public static JsonObject object(String text) {
    try {
      return StrictJson.readObject(json(text).getBytes(UTF_8));
    } catch (CheckFailure e) {
      throw new AssertionError(text, e);
    }
  }
}
