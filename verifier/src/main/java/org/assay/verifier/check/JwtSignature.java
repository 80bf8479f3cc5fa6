package org.assay.verifier.check;

import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.key.JoseKeys;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.JwtProof;

/** The proof that is wrapped around a credential. */
final class JwtSignature {

  private static final String NAME = "proof";

  private JwtSignature() {}

  static void examine(
      JwtProof jwt, Inquiry inquiry, List<Finding> findings, List<VerificationMethod> good) {
    try {
      VerificationMethod key =
          new JoseKeys(inquiry.documents())
              .assertionMethod(jwt.kid(), jwt.jwk(), jwt.issuer().orElse(""));
      ProofCheck.requireCurrent(key, inquiry);
      jwt.verifySignature(key.key());
      Map<String, String> evidence =
          Map.of("verificationMethod", key.id(), "algorithm", jwt.algorithm());
      List<CheckFailure> claims = jwt.claimFailures();
      if (claims.isEmpty()) {
        good.add(key);
        findings.add(Findings.confirmed(NAME, "The signature fits the credential.", evidence));
      }
      claims.forEach(claim -> findings.add(Findings.of(NAME, claim, evidence)));
    } catch (CheckFailure failure) {
      findings.add(Findings.of(NAME, failure));
    }
  }
}
