package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/**
 * A document that another one links to, or why it could not be had.
 *
 * @param document the document, if it was found
 * @param failure why not
 * @param differing the members in which the copy inside the badge differs from the document
 */
record Linked(
    Optional<JsonObject> document, @Nullable CheckFailure failure, List<String> differing) {

  static Linked failed(CheckFailure failure) {
    return new Linked(Optional.empty(), failure, List.of());
  }

  static Linked found(JsonObject document, List<String> differing) {
    return new Linked(Optional.of(document), null, differing);
  }

  /** Returns the document, or throws why there is none. */
  JsonObject get() throws CheckFailure {
    if (failure != null) {
      throw failure;
    }
    return document.orElseThrow();
  }
}
