package org.assay.verifier.key;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.loading.DocumentLoader;

/**
 * Resolves DIDs: from a name to the document in which somebody says which keys speak for them. The
 * documents of did:key and did:jwk are made here, those of did:web are fetched.
 *
 * <p>This class is thread-safe if its loader is.
 *
 * @see <a href="https://www.w3.org/TR/did-resolution/#resolving">DID Resolution, resolving</a>
 */
public final class DidDocuments {

  /** The code of something that is no DID, or none that its method allows. */
  public static final String INVALID_DID = "INVALID_DID";

  /** The code of a DID whose method is not known here. */
  public static final String METHOD_NOT_SUPPORTED = "METHOD_NOT_SUPPORTED";

  /** The code of a DID whose document, or of a DID URL whose target, could not be had. */
  public static final String NOT_FOUND = "NOT_FOUND";

  /** The code of a document that is there and cannot be the one that was looked for. */
  public static final String INVALID_DID_DOCUMENT = "INVALID_DID_DOCUMENT";

  private final DocumentLoader loader;

  /**
   * Creates a resolver.
   *
   * @param loader fetches the documents of did:web
   */
  public DidDocuments(DocumentLoader loader) {
    this.loader = loader;
  }

  /**
   * Returns the document of a DID.
   *
   * @param did the DID, without path, query and fragment
   * @throws CheckFailure with one of the codes above: refuted for what is wrong for certain,
   *     undetermined for what could not be found out
   */
  public JsonObject resolve(String did) throws CheckFailure {
    DidUrl url = DidUrl.parse(did);
    if (!url.did().equals(did)) {
      throw CheckFailure.refuted(INVALID_DID, "This is a DID URL, and no DID: " + did + ".", "");
    }
    String method = url.method();
    return switch (method) {
      case "key" -> ofKey(did);
      case "jwk" -> ofJwk(did);
      case "web" -> ofWeb(did);
      default ->
          throw CheckFailure.undetermined(
              METHOD_NOT_SUPPORTED, "The DID method '" + method + "' is not known here.", "");
    };
  }

  private static JsonObject ofKey(String did) throws CheckFailure {
    try {
      DidKey.read(did);
    } catch (CheckFailure notAKey) {
      throw CheckFailure.refuted(INVALID_DID, String.valueOf(notAKey.getMessage()), "");
    }
    return GeneratedDocument.ofMultikey(did, did.substring(DidKey.PREFIX.length()));
  }

  private static JsonObject ofJwk(String did) throws CheckFailure {
    try {
      DidJwk.read(did);
      return GeneratedDocument.ofJwk(did, DidJwk.jwk(did));
    } catch (CheckFailure notAKey) {
      throw CheckFailure.refuted(INVALID_DID, String.valueOf(notAKey.getMessage()), "");
    }
  }

  private JsonObject ofWeb(String did) throws CheckFailure {
    byte[] body = fetched(did);
    JsonObject document;
    try {
      document = StrictJson.readObject(body);
    } catch (CheckFailure notJson) {
      throw invalid("The document of " + did + " cannot be read.");
    }
    if (!(document.get("id") instanceof JsonString id) || !id.getString().equals(did)) {
      throw invalid("The document of " + did + " gives another id for itself.");
    }
    return document;
  }

  private byte[] fetched(String did) throws CheckFailure {
    var location = webLocation(did);
    try {
      var document = loader.load(location, KeyDocuments.ACCEPT_DOCUMENT);
      KeyDocuments.requireOwnWord(location, document);
      return document.body();
    } catch (CheckFailure failure) {
      throw CheckFailure.undetermined(NOT_FOUND, String.valueOf(failure.getMessage()), "");
    }
  }

  private static URI webLocation(String did) throws CheckFailure {
    try {
      return DidWeb.location(did);
    } catch (CheckFailure malformed) {
      throw CheckFailure.refuted(INVALID_DID, String.valueOf(malformed.getMessage()), "");
    }
  }

  private static CheckFailure invalid(String message) {
    return CheckFailure.refuted(INVALID_DID_DOCUMENT, message, "");
  }
}
