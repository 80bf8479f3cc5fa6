package org.assay.verifier.key;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;

/**
 * What an issuer with an https id publishes about its keys: JWT VC Issuer Metadata.
 *
 * @param issuer the issuer's id
 * @param keys its keys
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/">SD-JWT VC, JWT VC
 *     Issuer Metadata</a>
 */
record JwtVcIssuer(String issuer, JwkSet keys) {

  private static final String WELL_KNOWN = "/.well-known/jwt-vc-issuer";
  private static final String ACCEPT = "application/json";

  /** Fetches the metadata of an issuer; what cannot be read says nothing. */
  static JwtVcIssuer fetch(String issuer, KeyDocuments documents) throws CheckFailure {
    JsonObject metadata = documents.fetch(location(issuer), ACCEPT);
    if (!(metadata.get("issuer") instanceof JsonString own) || !own.getString().equals(issuer)) {
      throw foreign("The issuer's metadata name another issuer.", issuer);
    }
    boolean reference = metadata.containsKey("jwks_uri");
    if (reference == metadata.containsKey("jwks")) {
      throw unreadable(issuer);
    }
    if (!reference && metadata.get("jwks") instanceof JsonObject set) {
      return new JwtVcIssuer(issuer, read(set, issuer));
    }
    if (reference && metadata.get("jwks_uri") instanceof JsonString uri) {
      URI location = KeyDocuments.address(uri.getString());
      return new JwtVcIssuer(
          issuer, read(documents.fetch(location, KeyDocuments.ACCEPT_JWK), issuer));
    }
    throw unreadable(issuer);
  }

  /** The well-known part stands between host and path; a slash at the path's end is dropped. */
  static URI location(String issuer) throws CheckFailure {
    URI uri = KeyDocuments.address(issuer);
    boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null;
    if (uri.getRawAuthority() == null || !plain) {
      throw foreign("The issuer's id is no plain https address.", issuer);
    }
    String path = uri.getRawPath();
    String end = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return KeyDocuments.address(uri.getScheme() + "://" + uri.getRawAuthority() + WELL_KNOWN + end);
  }

  /** Returns the key with this name, or the only one if no name is given. */
  VerificationMethod key(Optional<String> kid) throws CheckFailure {
    List<Jwk> named =
        keys.keys().stream().filter(key -> kid.isEmpty() || key.kid().equals(kid)).toList();
    if (named.isEmpty()) {
      throw foreign("The issuer's metadata hold no such key.", issuer);
    }
    if (named.size() > 1) {
      throw CheckFailure.undetermined(
          "KEY_PROVENANCE_ERROR", "It is not said which of the issuer's keys was used.", "/iss");
    }
    Jwk key = named.get(0);
    if (!key.iss().orElse(issuer).equals(issuer)) {
      throw foreign("The key is published for another issuer.", issuer);
    }
    return key.methodOf(kid.map(name -> issuer + "#" + name).orElse(issuer), issuer);
  }

  private static JwkSet read(JsonObject set, String issuer) throws CheckFailure {
    try {
      return JwkSet.read(set);
    } catch (CheckFailure failure) {
      throw failure.outcome() == Outcome.UNDETERMINED ? failure : unreadable(issuer);
    }
  }

  private static CheckFailure unreadable(String issuer) {
    return CheckFailure.undetermined(
        "LOADING_ERROR", "The metadata of " + issuer + " do not say what its keys are.", "");
  }

  private static CheckFailure foreign(String message, String issuer) {
    return CheckFailure.refuted(
        "KEY_PROVENANCE_ERROR", message + " Issuer: " + issuer + ".", "/iss");
  }
}
