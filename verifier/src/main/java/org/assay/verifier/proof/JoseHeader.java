package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/**
 * The header of a token. Open Badges allows four members and no others; elsewhere unknown ones are
 * ignored, save those that would change how the token is read or bring a key along.
 *
 * @param profile what the token says that it is
 * @param algorithm the signature algorithm
 * @param kid the name of the key, if given
 * @param jwk the key itself, if given; unread, and not yet known to be the issuer's
 * @param members everything that stands in the header
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jose-header">Open Badges 3.0, JOSE
 *     header</a>
 */
record JoseHeader(
    TokenProfile profile,
    JoseAlgorithm algorithm,
    Optional<String> kid,
    Optional<JsonObject> jwk,
    JsonObject members) {

  private static final Set<String> OPEN_BADGES = Set.of("alg", "kid", "jwk", "typ");
  private static final Set<String> UNSAFE =
      Set.of("crit", "b64", "jku", "x5u", "enc", "zip", "p2c", "epk");
  private static final int MAX_BYTES = 16 * 1024;

  private static TokenProfile profile(JsonObject header, TokenProfile untyped) throws CheckFailure {
    Optional<String> typ = text(header, "typ");
    return typ.isEmpty() ? untyped : TokenProfile.of(typ.get()).orElseThrow(JoseHeader::foreign);
  }

  static JoseHeader read(byte[] json, Set<TokenProfile> accepted, TokenProfile untyped)
      throws CheckFailure {
    JsonObject header = StrictJson.readObject(json, MAX_BYTES);
    TokenProfile profile = profile(header, untyped);
    if (!accepted.contains(profile)) {
      throw foreign();
    }
    for (String name : header.keySet()) {
      if (UNSAFE.contains(name)
          || (profile == TokenProfile.OPEN_BADGES && !OPEN_BADGES.contains(name))) {
        throw insecure("The JWT header has the member '" + name + "', which is not allowed.");
      }
    }
    Optional<String> content = text(header, "cty");
    if (content.isPresent() && !profile.allowsContent(content.get())) {
      throw insecure("The header's 'cty' does not fit its 'typ'.");
    }
    return read(header, profile);
  }

  private static JoseHeader read(JsonObject header, TokenProfile profile) throws CheckFailure {
    String alg = text(header, "alg").orElseThrow(() -> insecure("The JWT names no algorithm."));
    var algorithm =
        JoseAlgorithm.named(alg)
            .orElseThrow(() -> insecure("The algorithm '" + alg + "' is not accepted."));
    Optional<JsonObject> jwk = Optional.empty();
    if (header.containsKey("jwk")) {
      if (!(header.get("jwk") instanceof JsonObject object)) {
        throw insecure("The member 'jwk' of the JWT header is no key.");
      }
      jwk = Optional.of(object);
    }
    Optional<String> kid = text(header, "kid");
    if (profile == TokenProfile.OPEN_BADGES && kid.isEmpty() && jwk.isEmpty()) {
      throw insecure("The JWT header has neither 'kid' nor 'jwk'.");
    }
    return new JoseHeader(profile, algorithm, kid, jwk, header);
  }

  private static Optional<String> text(JsonObject header, String name) throws CheckFailure {
    if (!header.containsKey(name)) {
      return Optional.empty();
    }
    if (header.get(name) instanceof JsonString string) {
      return Optional.of(string.getString());
    }
    throw insecure("The member '" + name + "' of the JWT header is no string.");
  }

  private static CheckFailure foreign() {
    return insecure("The type in the header is not one that is read here.");
  }

  static CheckFailure insecure(String message) {
    return CheckFailure.refuted("CRYPTOGRAPHIC_SECURITY_ERROR", message, "");
  }
}
