package org.assay.verifier.proof;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.json.JsonObjects;
import org.assay.verifier.json.JsonRuntime;

/**
 * A credential and the registered claims beside it, in one object.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#jwt-payload">Open Badges 3.0, JWT
 *     payload</a>
 */
final class JwtPayload {

  private static final Set<String> CLAIMS =
      Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud", "cnf");

  private JwtPayload() {}

  /** Returns a payload without the registered claims. */
  static JsonObject withoutClaims(JsonObject payload) {
    return JsonObjects.without(payload, CLAIMS);
  }

  /** Returns a credential with the claims that Open Badges demands. */
  static JsonObject withClaims(JsonObject credential) {
    for (String claim : CLAIMS) {
      if (credential.containsKey(claim)) {
        throw new IllegalArgumentException("credential: has a member '" + claim + "'");
      }
    }
    var builder =
        JsonRuntime.provider()
            .createObjectBuilder(credential)
            .add("iss", required("issuer", JwtClaims.issuer(credential)))
            .add("jti", required("id", JwtClaims.id(credential)))
            .add("sub", required("subject", JwtClaims.id(JwtClaims.subject(credential))))
            .add("nbf", seconds(credential, "validFrom"));
    if (credential.containsKey("validUntil")) {
      builder.add("exp", seconds(credential, "validUntil"));
    }
    return builder.build();
  }

  /** Returns a value that must be there. */
  static <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> new IllegalArgumentException("credential: no " + name));
  }

  private static long seconds(JsonObject credential, String name) {
    Instant instant = required(name, JwtClaims.instant(credential.get(name)));
    if (instant.getNano() != 0) {
      throw new IllegalArgumentException("credential: '" + name + "' has parts of a second");
    }
    return instant.getEpochSecond();
  }
}
