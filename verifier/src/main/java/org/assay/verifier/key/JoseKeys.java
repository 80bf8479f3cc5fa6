package org.assay.verifier.key;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;

/**
 * Finds the key that a JOSE header names, and makes sure that it is the issuer's: a key that
 * anybody can put into a header, or behind an address of their own, proves nothing.
 *
 * <p>A key is the issuer's if the issuer's own document lists it, or if the JWK Set at the issuer's
 * host holds it under the same name.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/impl/#key-provenance">Open Badges 3.0
 *     Implementation Guide, key provenance</a>
 */
public final class JoseKeys {

  private static final String THUMBPRINT = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:";

  private final KeyDocuments documents;
  private final PublishedKeys published;

  /**
   * Creates a resolver.
   *
   * @param loader fetches JWKs, JWK Sets and documents
   */
  public JoseKeys(DocumentLoader loader) {
    this.documents = new KeyDocuments(loader);
    this.published = new PublishedKeys(loader);
  }

  /**
   * Returns the key of a JOSE header. Its controller is the issuer.
   *
   * @param kid the header's {@code kid}, a DID URL or an https address, if present
   * @param jwk the header's {@code jwk}, if present
   * @param issuer the id of the credential's issuer
   * @throws CheckFailure refuted if the key is not the issuer's, undetermined if that cannot be
   *     found out
   */
  public VerificationMethod assertionMethod(
      Optional<String> kid, Optional<JsonObject> jwk, String issuer) throws CheckFailure {
    Optional<Jwk> shown = Optional.empty();
    if (jwk.isPresent()) {
      shown = Optional.of(Jwk.read(jwk.get()));
    }
    if (kid.isEmpty()) {
      Jwk key = shown.orElseThrow(() -> foreign("The header names no key.", issuer));
      return prove(key, key.kid(), issuer).methodOf(THUMBPRINT + key.thumbprint(), issuer);
    }
    var method = named(kid.get(), issuer);
    return shown.isPresent() ? same(shown.get(), method, issuer) : method;
  }

  private static VerificationMethod same(Jwk shown, VerificationMethod method, String issuer)
      throws CheckFailure {
    if (!shown.sameKey(bare(method))) {
      throw foreign("The header's 'jwk' is not the key that its 'kid' names.", issuer);
    }
    if (!shown.iss().orElse(issuer).equals(issuer)) {
      throw foreign("The header's 'jwk' is meant for another issuer.", issuer);
    }
    return new VerificationMethod(
        method.id(),
        method.controller(),
        method.key(),
        method.expires(),
        method.revoked(),
        algorithm(shown, method.algorithm(), issuer));
  }

  /** The algorithm that either allows; both may name one, but not two. */
  private static Optional<String> algorithm(Jwk key, Optional<String> other, String issuer)
      throws CheckFailure {
    if (key.alg().isPresent() && other.isPresent() && !key.alg().equals(other)) {
      throw foreign("The key is published for another algorithm.", issuer);
    }
    return other.or(key::alg);
  }

  private VerificationMethod named(String kid, String issuer) throws CheckFailure {
    if (kid.startsWith("did:")) {
      return described(published.assertionMethod(kid), kid, issuer);
    }
    if (!kid.startsWith("https:") && !kid.startsWith("http:")) {
      throw foreign("The header's 'kid' is neither a DID nor an https address.", issuer);
    }
    String address = KeyDocuments.withoutFragment(kid);
    var location = KeyDocuments.address(address);
    var document = documents.fetch(location, KeyDocuments.ACCEPT_JWK);
    if (document.containsKey("verificationMethod") || document.containsKey("assertionMethod")) {
      var owner = ControlledIdentifierDocument.read(document, address);
      return described(owner.assertionMethod(kid), kid, issuer);
    }
    var failure = foreign("No key called " + kid + " lies at that address.", issuer);
    for (Jwk key : candidates(document)) {
      if (document.containsKey("keys") ? isCalled(key, kid) : key.kid().orElse(kid).equals(kid)) {
        return prove(key, Optional.of(kid), issuer).methodOf(kid, issuer);
      }
    }
    throw failure;
  }

  private static List<Jwk> candidates(JsonObject document) throws CheckFailure {
    return document.containsKey("keys")
        ? JwkSet.read(document).keys()
        : List.of(Jwk.read(document));
  }

  /** A key out of somebody's document: theirs, or vouched for by the issuer's JWK Set. */
  private VerificationMethod described(VerificationMethod method, String kid, String issuer)
      throws CheckFailure {
    if (method.controller().equals(issuer)) {
      return method;
    }
    Jwk held = prove(bare(method), Optional.of(kid), issuer);
    return new VerificationMethod(
        method.id(), issuer, method.key(), method.expires(), method.revoked(), held.alg());
  }

  /** Checks that the issuer's JWK Set holds the key, and returns it as it stands there. */
  private Jwk prove(Jwk key, Optional<String> kid, String issuer) throws CheckFailure {
    var same = new ArrayList<Jwk>();
    for (Jwk held : documents.keysOf(authority(issuer)).keys()) {
      if (held.sameKey(key) && (kid.isEmpty() || isCalled(held, kid.get()))) {
        same.add(held);
      }
    }
    if (same.isEmpty()) {
      throw foreign("The key is not in the issuer's JWK Set.", issuer);
    }
    same.removeIf(held -> !held.iss().orElse(issuer).equals(issuer));
    if (same.isEmpty() || !key.iss().orElse(issuer).equals(issuer)) {
      throw foreign("The key is published for another issuer.", issuer);
    }
    Jwk held = same.get(0);
    return new Jwk(held.kid(), held.iss(), algorithm(key, held.alg(), issuer), held.key());
  }

  private static boolean isCalled(Jwk key, String kid) {
    String name = key.kid().orElse("");
    return !name.isEmpty() && (name.equals(kid) || kid.endsWith("#" + name));
  }

  private static String authority(String issuer) throws CheckFailure {
    if (issuer.startsWith(DidWeb.PREFIX)) {
      return DidWeb.authority(issuer);
    }
    String authority =
        issuer.startsWith("https:") || issuer.startsWith("http:")
            ? KeyDocuments.address(issuer).getRawAuthority()
            : null;
    if (authority == null) {
      throw foreign("The issuer's id has no host that could vouch for another key.", issuer);
    }
    return authority;
  }

  private static Jwk bare(VerificationMethod method) {
    return new Jwk(Optional.empty(), Optional.empty(), method.algorithm(), method.key());
  }

  private static CheckFailure foreign(String message, String issuer) {
    return CheckFailure.refuted(
        "KEY_PROVENANCE_ERROR", message + " Issuer: " + issuer + ".", "/issuer");
  }
}
