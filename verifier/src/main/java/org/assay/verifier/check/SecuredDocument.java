package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.assay.verifier.Kind;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.proof.JwtPresentation;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.sdjwt.SdJwt;

/**
 * A credential as it was read, with whatever secures it; nothing in it is verified yet.
 *
 * @param carrier what it came in
 * @param credential the credential, embedded proofs included
 * @param jwt the JSON Web Token around it, if there is one
 * @param presented the token around it, if it is a presentation in a token
 * @param sdJwt the SD-JWT that it was shown with, if there is one
 */
record SecuredDocument(
    Carrier carrier,
    JsonObject credential,
    Optional<JwtProof> jwt,
    Optional<JwtPresentation> presented,
    Optional<SdJwt> sdJwt) {

  SecuredDocument(Carrier carrier, JsonObject credential, Optional<JwtProof> jwt) {
    this(carrier, credential, jwt, Optional.empty(), Optional.empty());
  }

  Kind kind() {
    return sdJwt.filter(token -> !token.isCredential()).isPresent()
        ? Kind.SD_JWT_VC
        : Kinds.of(credential);
  }

  /** How it is written down, and by which rules it is secured. */
  String form() {
    if (sdJwt.isPresent()) {
      return "SD_JWT";
    }
    return jwt.isPresent() || presented.isPresent() ? "COMPACT_JWS" : "JSON";
  }

  /** By which rules the token around it is read, if there is one. */
  Optional<String> profile() {
    return jwt.map(JwtProof::profile)
        .or(() -> sdJwt.map(SdJwt::profile))
        .or(() -> presented.map(p -> TokenProfile.VP_JOSE_COSE))
        .map(TokenProfile::name);
  }
}
