package org.assay.examples.asking;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;

/** Fetches the keys that an issuer publishes, each once in a run; without a token. */
public final class PublishedKeys implements DocumentLoader {

  private final Http http;
  private final Clock clock;
  private final Map<URI, LoadedDocument> known = new HashMap<>();

  /** Creates it without a key. */
  public PublishedKeys(Http http, Clock clock) {
    this.http = http;
    this.clock = clock;
  }

  @Override
  public synchronized LoadedDocument load(URI location, String accept) throws CheckFailure {
    var found = known.get(location);
    if (found == null) {
      found = fetch(location, accept);
      known.put(location, found);
    }
    return found;
  }

  private LoadedDocument fetch(URI location, String accept) throws CheckFailure {
    try {
      var answer = http.send(HttpRequest.newBuilder(location).header("Accept", accept));
      if (!answer.isGood()) {
        throw failure("HTTP status " + answer.status());
      }
      return new LoadedDocument(location, answer.mediaType(), answer.body(), clock.instant());
    } catch (NotAnswered | IllegalArgumentException e) {
      throw failure(String.valueOf(e.getMessage()));
    }
  }

  private static CheckFailure failure(String why) {
    return CheckFailure.undetermined(
        "LOADING_ERROR", "The issuer's key cannot be had: " + why, "/kid");
  }
}
