package org.assay.server.issuer;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.credential.Contexts;
import org.assay.verifier.credential.Profile;
import org.assay.verifier.json.JsonRuntime;

/**
 * The documents in which the issuer publishes its keys. The DID document and the Profile say the
 * same under two names, and each names the other.
 *
 * @param names the two names
 * @param keys all keys that were ever used, the oldest first
 */
record IssuerDocuments(IssuerNames names, List<IssuerKey> keys) {

  private static final JsonProvider JSON = JsonRuntime.provider();

  private static final List<String> DID_CONTEXTS =
      List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1");
  private static final List<String> PROFILE_CONTEXTS =
      List.of(Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES, "https://www.w3.org/ns/cid/v1");

  /** Returns the documents without some keys, given by thumbprint. */
  IssuerDocuments without(Set<String> thumbprints) {
    return new IssuerDocuments(
        names, keys.stream().filter(key -> !thumbprints.contains(key.thumbprint())).toList());
  }

  /**
   * Writes the DID document.
   *
   * @see <a href="https://www.w3.org/TR/did-1.0/">Decentralized Identifiers 1.0</a>
   */
  JsonObject did() {
    return controlled(names.did(), opened(DID_CONTEXTS).add("id", names.did()));
  }

  /**
   * Writes the Profile, which is a controlled identifier document as well.
   *
   * @param profile the Profile under the https name
   * @see <a href="https://www.w3.org/TR/cid-1.0/">Controlled Identifiers 1.0</a>
   */
  JsonObject profile(Profile profile) {
    var document = opened(PROFILE_CONTEXTS);
    profile.toJson().forEach(document::add);
    return controlled(profile.id(), document);
  }

  private static JsonObjectBuilder opened(List<String> contexts) {
    return JSON.createObjectBuilder().add("@context", JSON.createArrayBuilder(contexts));
  }

  private JsonObject controlled(String id, JsonObjectBuilder document) {
    JsonArrayBuilder methods = JSON.createArrayBuilder();
    JsonArrayBuilder assertions = JSON.createArrayBuilder();
    for (IssuerKey key : keys) {
      var name = id + "#" + key.multibase();
      methods.add(
          JSON.createObjectBuilder()
              .add("id", name)
              .add("type", "Multikey")
              .add("controller", id)
              .add("publicKeyMultibase", key.multibase()));
      assertions.add(name);
    }
    return document
        .add("alsoKnownAs", JSON.createArrayBuilder().add(names.otherThan(id)))
        .add("verificationMethod", methods)
        .add("assertionMethod", assertions)
        .build();
  }

  /**
   * Writes all keys as a JWK Set.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-5">RFC 7517, section 5</a>
   */
  JsonObject jwkSet() {
    JsonArrayBuilder set = JSON.createArrayBuilder();
    keys.forEach(key -> set.add(jwk(key)));
    return JSON.createObjectBuilder().add("keys", set).build();
  }

  /** Writes one key as a JWK, as it also stands in the set; empty if there is no such key. */
  Optional<JsonObject> jwk(String thumbprint) {
    return keys.stream()
        .filter(key -> key.thumbprint().equals(thumbprint))
        .findFirst()
        .map(this::jwk);
  }

  private JsonObject jwk(IssuerKey key) {
    try (var reader = JSON.createReader(new StringReader(key.jwk()))) {
      return JSON.createObjectBuilder(reader.readObject())
          .add("kid", names.kid(key.thumbprint()))
          .add("use", "sig")
          .add("alg", key.use().alg())
          .build();
    }
  }
}
