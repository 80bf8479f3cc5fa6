package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;

/** A network of a few documents, written with single quotes. */
final class Documents implements DocumentLoader {

  private final Map<String, String> documents = new HashMap<>();

  Documents with(String location, String text) {
    documents.put(location, text);
    return this;
  }

  @Override
  public LoadedDocument load(URI location, String accept) throws CheckFailure {
    String text = documents.get(location.toString());
    if (text == null) {
      throw CheckFailure.undetermined("LOADING_ERROR", "Nothing at " + location, "");
    }
    return new LoadedDocument(
        location, "application/json", text.replace('\'', '"').getBytes(UTF_8), Instant.EPOCH);
  }
}
