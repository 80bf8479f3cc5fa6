package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.PemKey;

/**
 * A key with which an issuer signs assertions. A key counts as the issuer's only if the issuer's
 * own profile lists it and the key's document names the issuer as its owner.
 *
 * @param id the key's address
 * @param owner the id of the profile that the key's document names
 * @param key the key
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#CryptographicKey">Open Badges 2.0,
 *     CryptographicKey</a>
 */
record SigningKey(String id, Optional<String> owner, PublicKey key) {

  static final String POINTER = "/verification/creator";

  /** The ids of the keys that a profile lists. */
  static List<String> listedBy(JsonObject profile) {
    return Shape.many(profile.get("publicKey")).stream()
        .flatMap(value -> Shape.idOf(value).stream())
        .toList();
  }

  /** Reads the key with this id, from the profile of the issuer or from its own address. */
  static SigningKey find(String id, Optional<JsonObject> profile, LinkedDocuments documents)
      throws CheckFailure {
    Optional<JsonObject> inside =
        profile.flatMap(
            issuer ->
                Shape.many(issuer.get("publicKey")).stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonValue::asJsonObject)
                    .filter(key -> Shape.text(key, "id").filter(id::equals).isPresent())
                    .filter(key -> Shape.has(key, "publicKeyPem"))
                    .findFirst());
    return inside.isPresent() ? read(inside.get()) : read(documents.fetch(id, POINTER));
  }

  private static SigningKey read(JsonObject document) throws CheckFailure {
    boolean typed =
        !Shape.has(document, "type")
            || Shape.mentions(document, "type", Set.of("CryptographicKey", "Key", "sec:Key"));
    Optional<String> pem = Shape.text(document, "publicKeyPem");
    if (!typed || pem.isEmpty()) {
      throw CheckFailure.refuted(
          "INVALID_VERIFICATION_METHOD", "What the badge names as its key is no key.", POINTER);
    }
    return new SigningKey(
        Shape.text(document, "id").orElse(""),
        Shape.idOf(document.get("owner")),
        PemKey.read(pem.get()));
  }

  /** Checks that this key belongs to an issuer and to nobody else. */
  void requireOwner(String issuer) throws CheckFailure {
    if (owner.isEmpty()) {
      throw CheckFailure.undetermined(
          "KEY_PROVENANCE_ERROR", "The key's document does not say whose key it is.", POINTER);
    }
    if (!owner.get().equals(issuer)) {
      throw CheckFailure.refuted(
          "KEY_PROVENANCE_ERROR", "The key belongs to somebody else than the issuer.", POINTER);
    }
  }
}
