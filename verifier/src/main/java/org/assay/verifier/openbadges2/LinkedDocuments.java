package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.net.URI;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;

/**
 * Fetches the documents that make up a badge, each from the address that is its id: what its owner
 * publishes there is the truth, and copies elsewhere are not.
 *
 * @param loader fetches them
 */
record LinkedDocuments(DocumentLoader loader) {

  private static final String ACCEPT = "application/ld+json, application/json";

  /**
   * Fetches a document that says itself that this is its id.
   *
   * @param id the address
   * @param pointer where the badge names it
   */
  JsonObject fetch(String id, String pointer) throws CheckFailure {
    JsonObject document = fetchAnonymous(id, pointer);
    if (!Shape.text(document, "id").filter(id::equals).isPresent()) {
      throw CheckFailure.refuted(
          "ID_MISMATCH", "The document at " + id + " says that it is another one.", pointer);
    }
    return document;
  }

  /** Fetches a document whatever it says its id is. */
  JsonObject fetchAnonymous(String id, String pointer) throws CheckFailure {
    WebAddress address =
        WebAddress.of(id)
            .orElseThrow(() -> Shape.malformed("What stands here is no web address.", pointer));
    if (!address.isSecure()) {
      throw CheckFailure.undetermined(
          "INSECURE_ADDRESS",
          "What is fetched by plain http proves nothing: anybody on the way could answer.",
          pointer);
    }
    LoadedDocument document;
    try {
      document = loader.load(address.withoutFragment(), ACCEPT);
    } catch (CheckFailure failure) {
      throw CheckFailure.undetermined(
          failure.code(), String.valueOf(failure.getMessage()), pointer);
    }
    requireNear(address, document.location(), pointer);
    try {
      return StrictJson.readObject(document.body());
    } catch (CheckFailure failure) {
      throw CheckFailure.undetermined(
          "LOADING_ERROR",
          "What lies at " + id + " cannot be read. " + failure.getMessage(),
          pointer);
    }
  }

  // Many sites redirect to wherever an address asks them to: that is not the site's own word.
  private static void requireNear(WebAddress asked, URI found, String pointer) throws CheckFailure {
    boolean near =
        WebAddress.of(found.toString())
            .filter(there -> there.authority().equals(asked.authority()))
            .isPresent();
    if (!near) {
      throw CheckFailure.undetermined(
          "REDIRECTED_ELSEWHERE",
          asked.text() + " leads on to another site, which proves nothing for the first.",
          pointer);
    }
  }
}
