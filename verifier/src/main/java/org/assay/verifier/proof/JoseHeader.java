package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/**
 * The header of a JWT proof. Open Badges allows four members and no others.
 *
 * @param algorithm the signature algorithm
 * @param kid the URL of the key, if given
 * @param jwk the key itself, if given; unread, and not yet known to be the issuer's
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jose-header">Open Badges 3.0, JOSE
 *     header</a>
 */
record JoseHeader(JoseAlgorithm algorithm, Optional<String> kid, Optional<JsonObject> jwk) {

  private static final Set<String> MEMBERS = Set.of("alg", "kid", "jwk", "typ");
  private static final int MAX_BYTES = 16 * 1024;

  static JoseHeader read(byte[] json) throws CheckFailure {
    JsonObject header = StrictJson.readObject(json, MAX_BYTES);
    for (String name : header.keySet()) {
      if (!MEMBERS.contains(name)) {
        throw insecure("The JWT header has the member '" + name + "', which is not allowed.");
      }
    }
    if (!text(header, "typ").orElse("JWT").equals("JWT")) {
      throw insecure("The type in the JWT header is not 'JWT'.");
    }
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
    if (kid.isEmpty() && jwk.isEmpty()) {
      throw insecure("The JWT header has neither 'kid' nor 'jwk'.");
    }
    return new JoseHeader(algorithm, kid, jwk);
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

  static CheckFailure insecure(String message) {
    return CheckFailure.refuted("CRYPTOGRAPHIC_SECURITY_ERROR", message, "");
  }
}
