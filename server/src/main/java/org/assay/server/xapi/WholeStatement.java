package org.assay.server.xapi;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.verifier.json.JsonObjects;
import org.assay.verifier.json.JsonRuntime;

/** Completes a statement with what the server says of it. */
final class WholeStatement {

  private WholeStatement() {}

  /**
   * Returns it complete.
   *
   * @param home the system in which the account of its sender is
   */
  static JsonObject of(
      SentStatement sent, UUID id, Version version, URI home, Caller by, Instant stored) {
    var whole = JsonObjects.with(sent.json(), "id", text(id.toString()));
    if (sent.said().timestamp().isEmpty()) {
      whole = JsonObjects.with(whole, "timestamp", text(stored.toString()));
    }
    if (!whole.containsKey("version")) {
      whole = JsonObjects.with(whole, "version", text(version.ofStatements()));
    }
    whole = JsonObjects.with(whole, "stored", text(stored.toString()));
    return JsonObjects.with(whole, "authority", authority(home, by));
  }

  private static JsonObject authority(URI home, Caller by) {
    var json = JsonRuntime.provider();
    return json.createObjectBuilder()
        .add("objectType", "Agent")
        .add("name", by.name())
        .add(
            "account",
            json.createObjectBuilder()
                .add("homePage", home.toString())
                .add("name", by.account().toString()))
        .build();
  }

  private static JsonValue text(String text) {
    return JsonRuntime.provider().createValue(text);
  }
}
