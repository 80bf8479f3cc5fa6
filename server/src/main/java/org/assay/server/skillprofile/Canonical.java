package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.assay.server.platform.JsonText;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Jcs;
import org.assay.verifier.json.StrictJson;

/** The canonical form of what is told (RFC 8785), which anybody can make of the JSON they got. */
final class Canonical {

  private Canonical() {}

  static byte[] form(Object told) {
    try {
      return Jcs.canonicalize(json(told)).getBytes(UTF_8);
    } catch (CheckFailure e) {
      throw new IllegalStateException("an answer of ours is not strict JSON", e);
    }
  }

  private static JsonObject json(Object told) throws CheckFailure {
    if (told instanceof JsonObject json) {
      return json;
    }
    var json = JsonText.write(told).getBytes(UTF_8);
    return StrictJson.readObject(json, json.length);
  }

  /** Returns the digest of the canonical form. */
  static String digest(Object told) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(form(told));
      return "sha-256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
