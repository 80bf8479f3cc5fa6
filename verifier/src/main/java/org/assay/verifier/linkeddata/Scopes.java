package org.assay.verifier.linkeddata;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonPointers;

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

  /**
   * Returns the scope within which an object with an own {@code @context} is read.
   *
   * @param outer the scope around the object
   * @param context the member's value: bundled addresses only
   * @param pointer the place of the member
   */
  Scope local(Scope outer, JsonValue context, String pointer) throws CheckFailure {
    List<? extends JsonValue> entries =
        context instanceof JsonArray array ? array : List.of(context);
    for (int i = 0; i < entries.size(); i++) {
      String place = entries == context ? JsonPointers.child(pointer, i) : pointer;
      requireBundled(entries.get(i), place);
    }
    return outer.local(context, pointer);
  }

  private void requireBundled(JsonValue entry, String pointer) throws CheckFailure {
    if (!(entry instanceof JsonString url)) {
      throw unknown("A context that is written into the document is not read here.", pointer);
    }
    if (contexts.find(url.getString()).isEmpty()) {
      throw unknown(
          "The context " + url.getString() + " is not known, and contexts are never fetched.",
          pointer);
    }
  }

  // What the terms of another context mean, and so what was signed, cannot be told.
  private static CheckFailure unknown(String message, String pointer) {
    return CheckFailure.undetermined("UNKNOWN_CONTEXT", message, pointer);
  }

  Scope derive(Scope parent, Scope.Derivation derivation, String pointer) throws CheckFailure {
    if (made.incrementAndGet() > MOST_REMEMBERED) {
      nothing.forget();
      made.set(0);
    }
    try {
      return parent.child(derivation.step());
    } catch (JsonLdError e) {
      throw Loss.refused("The contexts contradict each other here (" + e.getCode() + ").", pointer);
    }
  }
}
