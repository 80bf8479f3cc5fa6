package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.assay.verifier.status.BitstringStatusList;
import org.assay.verifier.status.BitstringStatusListCredential;

/** A network that holds what a test puts there, and remembers what was asked for. */
final class SampleNetwork implements DocumentLoader {

  private final Map<String, byte[]> documents = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** A network on which the sample badge's status list says that nothing is revoked. */
  static SampleNetwork healthy() {
    return new SampleNetwork().put(SampleBadge.LIST, Healthy.LIST);
  }

  // Signed once: half of all tests ask for it.
  private static final class Healthy {
    static final String LIST = SampleBadge.ISSUER.sign(list(noneSet())).toString();
  }

  static BitstringStatusList noneSet() {
    return BitstringStatusList.create(BitstringStatusList.MIN_LENGTH);
  }

  static JsonObject list(BitstringStatusList bits) {
    return list(bits, "revocation");
  }

  static JsonObject list(BitstringStatusList bits, String purpose) {
    return new BitstringStatusListCredential(
            SampleBadge.LIST,
            SampleBadge.ISSUER.id(),
            List.of(purpose),
            bits,
            SampleBadge.FROM,
            Optional.of(SampleBadge.UNTIL),
            Optional.empty())
        .toJson();
  }

  SampleNetwork put(String url, JsonObject document) {
    return put(url, document.toString());
  }

  SampleNetwork put(String url, String document) {
    documents.put(url, document.getBytes(UTF_8));
    return this;
  }

  List<String> asked() {
    return asked;
  }

  Verifier verifier() {
    return Verifier.with(this, Clock.fixed(SampleBadge.NOW, ZoneOffset.UTC));
  }

  Verdict verify(JsonObject document) {
    return verifier().verify(document.toString().getBytes(UTF_8));
  }

  Verdict verify(String document) {
    return verifier().verify(document.getBytes(UTF_8));
  }

  @Override
  public LoadedDocument load(URI location, String accept) throws CheckFailure {
    asked.add(location.toString());
    byte[] body = documents.get(location.toString());
    if (body == null) {
      throw CheckFailure.undetermined("LOADING_ERROR", "There is no such document.", "");
    }
    return new LoadedDocument(location, "application/json", body, SampleBadge.NOW);
  }
}
