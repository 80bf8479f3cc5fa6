package org.assay.verifier.key;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;

/** Fetches the documents in which keys are published. */
final class KeyDocuments {

  static final String ACCEPT_DOCUMENT =
      "application/did+ld+json, application/did+json, application/cid, application/ld+json,"
          + " application/json";
  static final String ACCEPT_JWK =
      "application/jwk-set+json, application/jwk+json, application/json";

  private final DocumentLoader loader;

  KeyDocuments(DocumentLoader loader) {
    this.loader = loader;
  }

  /** Fetches a JSON object; what cannot be read as one says nothing, so it is undetermined. */
  JsonObject fetch(URI location, String accept) throws CheckFailure {
    var document = loader.load(location, accept);
    requireOwnWord(location, document);
    try {
      return StrictJson.readObject(document.body());
    } catch (CheckFailure notJson) {
      throw CheckFailure.undetermined(
          "LOADING_ERROR", "The document at " + location + " cannot be read.", "");
    }
  }

  /** Fetches the JWK Set of whoever answers at a host. */
  JwkSet keysOf(String authority) throws CheckFailure {
    URI location = address("https://" + authority + "/.well-known/jwks.json");
    try {
      return JwkSet.read(fetch(location, ACCEPT_JWK));
    } catch (CheckFailure failure) {
      if (failure.outcome() == Outcome.UNDETERMINED) {
        throw failure;
      }
      throw CheckFailure.undetermined(
          "LOADING_ERROR", "The document at " + location + " is no JWK Set.", "");
    }
  }

  /** Checks that a document is the word of the site that was asked. */
  static void requireOwnWord(URI asked, LoadedDocument found) throws CheckFailure {
    if (!found.isOwnWordOf(asked)) {
      throw CheckFailure.undetermined(
          "REDIRECTED_ELSEWHERE",
          asked + " leads on to another site, whose keys prove nothing for the first.",
          "");
    }
  }

  /** Reads an address that stood in a document. */
  static URI address(String text) throws CheckFailure {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw CheckFailure.refuted(
          "INVALID_VERIFICATION_METHOD_URL", "Not an address: " + text + ".", "");
    }
  }

  /** Returns the part before the fragment. */
  static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}
