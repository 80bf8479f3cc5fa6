package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.DidWeb;
import org.assay.verifier.key.PublishedKeys;
import org.assay.verifier.loading.LoadedDocument;

/**
 * Finds the Profile that an issuer publishes at its own address.
 *
 * <p>An https id is that address. The document of a did:web may name one as {@code alsoKnownAs},
 * and counts only if the Profile names the DID in return: anybody can point at somebody else.
 */
final class IssuerProfiles {

  private static final String ALSO_KNOWN_AS = "alsoKnownAs";

  private IssuerProfiles() {}

  /**
   * A profile where its owner put it.
   *
   * @param address where it lies
   * @param profile what it says
   */
  record Published(String address, JsonObject profile) {}

  static Optional<Published> find(String issuer, Inquiry inquiry) {
    try {
      if (issuer.startsWith("https:") || issuer.startsWith("http:")) {
        return load(issuer, inquiry).filter(found -> isCalled(found.profile(), issuer));
      }
      return issuer.startsWith("did:web:") ? ofDid(issuer, inquiry) : Optional.empty();
    } catch (CheckFailure failure) {
      // Not to find one proves nothing against the issuer.
      return Optional.empty();
    }
  }

  private static Optional<Published> ofDid(String did, Inquiry inquiry) throws CheckFailure {
    JsonObject document = fetch(DidWeb.location(did), inquiry);
    Optional<String> address =
        isCalled(document, did)
            ? Shape.many(document.get(ALSO_KNOWN_AS)).stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .filter(value -> value.startsWith("https:") || value.startsWith("http:"))
                .findFirst()
            : Optional.empty();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    String own = address.get();
    return load(own, inquiry)
        .filter(found -> isCalled(found.profile(), own))
        .filter(found -> Shape.mentions(found.profile(), ALSO_KNOWN_AS, did));
  }

  private static Optional<Published> load(String address, Inquiry inquiry) throws CheckFailure {
    try {
      JsonObject document = fetch(new URI(address), inquiry);
      return Shape.mentions(document, "type", "Profile")
          ? Optional.of(new Published(address, document))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  // With the same wish as for keys: most often the document is there already.
  private static JsonObject fetch(URI location, Inquiry inquiry) throws CheckFailure {
    LoadedDocument document = inquiry.documents().load(location, PublishedKeys.ACCEPT);
    if (!document.isOwnWordOf(location)) {
      throw CheckFailure.undetermined(
          "REDIRECTED_ELSEWHERE", location + " leads on to another site.", "");
    }
    return StrictJson.readObject(document.body());
  }

  private static boolean isCalled(JsonObject document, String id) {
    return Shape.text(document, "id").filter(id::equals).isPresent();
  }
}
