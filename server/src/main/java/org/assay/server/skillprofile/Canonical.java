package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.assay.server.platform.JsonText;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Jcs;

/** The canonical form of what is told (RFC 8785), which anybody can make of the JSON they got. */
final class Canonical {

  private Canonical() {}

  static byte[] form(Object told) {
    return told instanceof JsonObject json ? form(json) : JsonText.canonical(told);
  }

  private static byte[] form(JsonObject told) {
    try {
      return Jcs.canonicalize(told).getBytes(UTF_8);
    } catch (CheckFailure e) {
      throw new IllegalStateException("an answer of ours is not strict JSON", e);
    }
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
