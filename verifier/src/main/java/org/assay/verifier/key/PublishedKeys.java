package org.assay.verifier.key;

import java.net.URI;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;

/**
 * Finds keys where their owners publish them: did:key and did:jwk in the name itself, did:web and
 * https addresses in a document that must list the key. A key is never taken from the fragment of
 * an https address, which anybody can write.
 */
public final class PublishedKeys implements KeyResolver {

  /** The media types by which a DID document or a controlled identifier document is asked for. */
  public static final String ACCEPT = KeyDocuments.ACCEPT_DOCUMENT;

  private final KeyDocuments documents;

  /**
   * Creates a resolver.
   *
   * @param loader fetches the documents of did:web and https identifiers
   */
  public PublishedKeys(DocumentLoader loader) {
    this.documents = new KeyDocuments(loader);
  }

  /** Returns the verification method with this id, listed under {@code assertionMethod}. */
  public VerificationMethod assertionMethod(String verificationMethod) throws CheckFailure {
    return find(verificationMethod, Relationship.ASSERTION_METHOD);
  }

  @Override
  public VerificationMethod find(String verificationMethod, Relationship relationship)
      throws CheckFailure {
    String id = verificationMethod;
    if (id.startsWith(DidKey.PREFIX)) {
      return DidKey.read(id);
    }
    if (id.startsWith(DidJwk.PREFIX)) {
      return DidJwk.read(id);
    }
    String owner = KeyDocuments.withoutFragment(id);
    if (id.startsWith(DidWeb.PREFIX)) {
      return listed(DidWeb.location(owner), owner, id, relationship);
    }
    if (id.startsWith("https:") || id.startsWith("http:")) {
      return listed(KeyDocuments.address(owner), owner, id, relationship);
    }
    if (id.startsWith("did:")) {
      throw CheckFailure.undetermined(
          "INVALID_VERIFICATION_METHOD_URL",
          "Keys of this kind of DID are not looked up: " + id + ".",
          "");
    }
    throw CheckFailure.refuted(
        "INVALID_VERIFICATION_METHOD_URL",
        "The verification method is neither a DID nor an https address: " + id + ".",
        "");
  }

  private VerificationMethod listed(
      URI location, String owner, String id, Relationship relationship) throws CheckFailure {
    var document = documents.fetch(location, KeyDocuments.ACCEPT_DOCUMENT);
    return ControlledIdentifierDocument.read(document, owner).method(id, relationship);
  }
}
