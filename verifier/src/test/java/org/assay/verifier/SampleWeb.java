package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;

/** A web on which documents lie, are gone, or are something else than they should be. */
final class SampleWeb implements DocumentLoader {

  private final Map<String, LoadedDocument> documents = new HashMap<>();
  private final Map<String, CheckFailure> failures = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  SampleWeb put(String address, JsonObject document) {
    return put(address, "application/ld+json", document.toString().getBytes(UTF_8));
  }

  SampleWeb put(String address, String mediaType, byte[] body) {
    documents.put(
        address, new LoadedDocument(URI.create(address), mediaType, body, SampleBadge.NOW));
    return this;
  }

  /** What lies at an address is found only after being sent on to another one. */
  SampleWeb redirect(String address, String elsewhere) {
    LoadedDocument there = documents.get(address);
    documents.put(
        address,
        new LoadedDocument(
            URI.create(elsewhere), there.mediaType(), there.body(), there.loadedAt()));
    return this;
  }

  SampleWeb edit(String address, UnaryOperator<JsonObject> change) {
    String old = new String(documents.get(address).body(), UTF_8);
    return put(address, change.apply(Standards.json(old)));
  }

  SampleWeb fail(String address, String code) {
    failures.put(address, CheckFailure.undetermined(code, "Could not load " + address + ".", ""));
    return this;
  }

  List<String> asked() {
    return asked;
  }

  @Override
  public LoadedDocument load(URI location, String accept) throws CheckFailure {
    String address = location.toString();
    asked.add(address);
    if (failures.containsKey(address) || !documents.containsKey(address)) {
      throw failures.getOrDefault(
          address, CheckFailure.undetermined("LOADING_ERROR", "There is no such document.", ""));
    }
    return documents.get(address);
  }
}
