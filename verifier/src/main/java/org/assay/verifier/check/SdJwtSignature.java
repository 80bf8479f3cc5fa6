package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.key.IssuerKeys;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.sdjwt.SdJwt;

/** The issuer's signature over an SD-JWT. */
final class SdJwtSignature {

  private static final String NAME = "proof";

  private SdJwtSignature() {}

  static void examine(
      SdJwt token, Inquiry inquiry, List<Finding> findings, List<VerificationMethod> good) {
    try {
      VerificationMethod key = key(token, inquiry);
      ProofCheck.requireCurrent(key, inquiry);
      token.verifySignature(key);
      Map<String, String> evidence =
          Map.of(
              "verificationMethod",
              key.id(),
              "algorithm",
              token.token().algorithm(),
              "profile",
              token.profile().name(),
              "disclosed",
              Integer.toString(token.disclosed().size()));
      List<CheckFailure> claims = List.of();
      if (token.isCredential()) {
        token.requireCurrent(inquiry.now());
        claims = JwtProof.claimFailures(token.claims(), token.token().issuerInHeader());
      }
      if (claims.isEmpty()) {
        good.add(key);
        findings.add(
            Findings.confirmed(NAME, "The signature fits what the holder shows.", evidence));
      }
      claims.forEach(claim -> findings.add(Findings.of(NAME, claim, evidence)));
    } catch (CheckFailure failure) {
      findings.add(Findings.of(NAME, failure));
    }
  }

  /** Who must have signed it: the credential's issuer, or the claim {@code iss}. */
  static Optional<String> issuer(SdJwt token) {
    return token.isCredential() ? Shape.idOf(token.claims().get("issuer")) : token.issuer();
  }

  static VerificationMethod key(SdJwt token, Inquiry inquiry) throws CheckFailure {
    Optional<String> kid = token.token().kid();
    Optional<JsonObject> jwk = token.token().jwk();
    if (token.token().hasCertificates() && kid.isEmpty() && jwk.isEmpty()) {
      throw CheckFailure.undetermined(
          "KEY_PROVENANCE_ERROR", "The key is given by certificates, which are not followed.", "");
    }
    String issuer =
        issuer(token)
            .orElseThrow(
                () ->
                    CheckFailure.undetermined(
                        "KEY_PROVENANCE_ERROR", "It is not said who issued this.", "/iss"));
    IssuerKeys keys = new IssuerKeys(inquiry.documents());
    return token.isCredential()
        ? keys.ofCredential(kid, jwk, issuer)
        : keys.ofSdJwtVc(kid, jwk, issuer);
  }
}
