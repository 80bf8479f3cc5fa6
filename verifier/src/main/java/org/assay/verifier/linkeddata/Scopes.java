package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.verifier.CheckFailure;

/**
 * Where scopes come from: the bundled contexts, worked out by the JSON-LD library once each.
 *
 * <p>Documents decide which scopes are made, so what is remembered is bounded.
 */
final class Scopes {

  private static final int MOST_REMEMBERED = 4096;

  private final Contexts contexts;
  private final Scope nothing;
  private final AtomicInteger made = new AtomicInteger();

  Scopes(Contexts contexts) {
    this.contexts = contexts;
    var options =
        new JsonLdOptions(
            (url, unused) ->
                JsonDocument.of(
                    contexts.find(url.toString()).orElseThrow(IllegalStateException::new)));
    this.nothing =
        new Scope(this, new ActiveContext(ProcessingRuntime.of(options)), Optional.empty());
  }

  /** Returns the scope in which no term has a meaning. */
  Scope nothing() {
    return nothing;
  }

  /** Checks that a document names bundled contexts only. */
  void requireBundled(JsonValue context, Place place) throws CheckFailure {
    if (context instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        requireBundledOne(array.get(i), place.item(i));
      }
    } else {
      requireBundledOne(context, place);
    }
  }

  private void requireBundledOne(JsonValue entry, Place place) throws CheckFailure {
    if (!(entry instanceof JsonString url)) {
      throw unknown("A context that is written into the document is not read here.", place);
    }
    if (contexts.find(url.getString()).isEmpty()) {
      throw unknown(
          "The context " + url.getString() + " is not known, and contexts are never fetched.",
          place);
    }
  }

  // What the terms of another context mean, and so what was signed, cannot be told.
  private static CheckFailure unknown(String message, Place place) {
    return CheckFailure.undetermined("UNKNOWN_CONTEXT", message, place.pointer());
  }

  Scope derive(Scope parent, Scope.Derivation derivation, Place place) throws CheckFailure {
    if (made.incrementAndGet() > MOST_REMEMBERED) {
      nothing.forget();
      made.set(0);
    }
    try {
      return parent.child(derivation.step());
    } catch (JsonLdError e) {
      throw Loss.refused("The contexts contradict each other here (" + e.getCode() + ").", place);
    }
  }
}
