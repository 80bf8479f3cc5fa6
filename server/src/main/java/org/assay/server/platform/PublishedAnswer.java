package org.assay.server.platform;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A published document on its way out: anybody may keep it for a short while and then ask whether
 * it changed.
 *
 * @param body the bytes; not copied, treat as read-only
 * @param maxAge how long it may be kept without asking
 */
public record PublishedAnswer(byte[] body, Duration maxAge) {

  /** How long a published document may be kept: a new key or a revocation is seen this soon. */
  public static final Duration SHORT = Duration.ofSeconds(60);

  /** Creates the answer with a JSON document that may be kept for a short while. */
  public static PublishedAnswer of(JsonObject document) {
    return new PublishedAnswer(document.toString().getBytes(StandardCharsets.UTF_8), SHORT);
  }

  /** Returns the response: 304 if the one who asks has it already. */
  public Response to(Request request) {
    var tag = new EntityTag(digest());
    var unchanged = request.evaluatePreconditions(tag);
    var response = unchanged == null ? Response.ok(body).tag(tag) : unchanged.tag(tag);
    return response
        .cacheControl(cacheControl())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private CacheControl cacheControl() {
    var control = new CacheControl();
    control.setMaxAge((int) maxAge.toSeconds());
    control.setMustRevalidate(true);
    control.setNoTransform(false);
    control.getCacheExtension().put("public", "");
    return control;
  }

  private String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is always there", e);
    }
  }
}
