package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;

/** A network whose documents can be old, or come from elsewhere than they were asked for. */
final class StatusNetwork implements DocumentLoader {

  private final Map<String, LoadedDocument> documents = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  static StatusNetwork with(String url, JsonObject document) {
    return new StatusNetwork().put(url, document);
  }

  StatusNetwork put(String url, JsonObject document) {
    return put(url, document.toString());
  }

  StatusNetwork put(String url, String document) {
    return put(url, url, document, Duration.ZERO);
  }

  /** Puts a document that was loaded some time ago, after redirects. */
  StatusNetwork put(String url, String location, String document, Duration age) {
    var body = document.getBytes(UTF_8);
    documents.put(
        url,
        new LoadedDocument(
            URI.create(location), "application/json", body, SampleBadge.NOW.minus(age)));
    return this;
  }

  List<String> asked() {
    return asked;
  }

  Verifier verifier() {
    return Verifier.with(this, Clock.fixed(SampleBadge.NOW, ZoneOffset.UTC));
  }

  Verdict verify(String document) {
    return verify(document, TrustPolicy.STRICT);
  }

  Verdict verify(JsonObject document, TrustPolicy policy) {
    return verify(document.toString(), policy);
  }

  Verdict verify(String document, TrustPolicy policy) {
    return verifier().withPolicy(policy).verify(document.getBytes(UTF_8));
  }

  Verdict verify(JsonObject document) {
    return verify(document, TrustPolicy.STRICT);
  }

  @Override
  public LoadedDocument load(URI location, String accept) throws CheckFailure {
    asked.add(location.toString());
    LoadedDocument document = documents.get(location.toString());
    if (document == null) {
      throw CheckFailure.undetermined("LOADING_ERROR", "It answers 404.", "");
    }
    return document;
  }
}
