package org.assay.verifier.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Deviation;
import org.assay.verifier.Finding;
import org.assay.verifier.key.IssuerKeys;
import org.assay.verifier.key.JoseKeys;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.JwtProof;
import org.assay.verifier.proof.TokenProfile;

/** The proof that is wrapped around a credential. */
final class JwtSignature {

  private static final String NAME = "proof";

  private JwtSignature() {}

  static void examine(
      JwtProof jwt, Inquiry inquiry, List<Finding> findings, List<VerificationMethod> good) {
    try {
      VerificationMethod key = key(jwt, inquiry);
      ProofCheck.requireCurrent(key, inquiry);
      jwt.verifySignature(key);
      jwt.requireCurrent(inquiry.now());
      Map<String, String> evidence =
          Map.of(
              "verificationMethod",
              key.id(),
              "algorithm",
              jwt.algorithm(),
              "profile",
              jwt.profile().name());
      List<CheckFailure> claims = jwt.claimFailures();
      if (claims.stream().allMatch(claim -> isTolerated(claim, inquiry))) {
        good.add(key);
        findings.add(Findings.confirmed(NAME, "The signature fits the credential.", evidence));
      }
      claims.forEach(claim -> findings.add(finding(claim, evidence, inquiry)));
    } catch (CheckFailure failure) {
      findings.add(Findings.of(NAME, failure));
    }
  }

  static VerificationMethod key(JwtProof jwt, Inquiry inquiry) throws CheckFailure {
    Optional<String> did = jwt.kid().filter(kid -> kid.startsWith("did:"));
    if (did.isPresent() && inquiry.tolerates(Deviation.ISSUER_MISMATCH)) {
      return inquiry.keys().find(did.get(), Relationship.ASSERTION_METHOD);
    }
    String issuer = jwt.issuer().orElse("");
    boolean named = jwt.kid().isPresent() || jwt.jwk().isPresent() || issuer.startsWith("did:");
    if (jwt.hasCertificates() && !named) {
      throw CheckFailure.undetermined(
          "KEY_PROVENANCE_ERROR", "The key is given by certificates, which are not followed.", "");
    }
    return jwt.profile() == TokenProfile.OPEN_BADGES
        ? new JoseKeys(inquiry.documents()).assertionMethod(jwt.kid(), jwt.jwk(), issuer)
        : new IssuerKeys(inquiry.documents()).ofCredential(jwt.kid(), jwt.jwk(), issuer);
  }

  private static Finding finding(
      CheckFailure claim, Map<String, String> evidence, Inquiry inquiry) {
    return isTolerated(claim, inquiry)
        ? Findings.warning(NAME, claim, evidence)
        : Findings.of(NAME, claim, evidence);
  }

  private static boolean isTolerated(CheckFailure claim, Inquiry inquiry) {
    return inquiry.policy().tolerated().stream().anyMatch(d -> d.name().equals(claim.code()));
  }
}
