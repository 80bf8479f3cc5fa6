package org.assay.verifier.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.JwtPresentation;

/** The holder's signature around a presentation. */
final class PresentationSignature {

  private static final String NAME = "proof";

  private PresentationSignature() {}

  static void examine(
      JwtPresentation token,
      Inquiry inquiry,
      List<Finding> findings,
      List<VerificationMethod> good) {
    try {
      VerificationMethod key = key(token, inquiry);
      ProofCheck.requireCurrent(key, inquiry);
      token.verifySignature(key);
      token.requireCurrent(inquiry.now());
      if (!token.holder().orElse(key.controller()).equals(key.controller())) {
        throw CheckFailure.refuted(
            "HOLDER_MISMATCH", "The key belongs to somebody else than the holder.", "/holder");
      }
      good.add(key);
      findings.add(
          Findings.confirmed(
              NAME,
              "The signature fits the presentation.",
              Map.of(
                  "verificationMethod",
                  key.id(),
                  "algorithm",
                  token.algorithm(),
                  "profile",
                  "VP_JOSE_COSE")));
    } catch (CheckFailure failure) {
      findings.add(Findings.of(NAME, failure));
    }
  }

  static VerificationMethod key(JwtPresentation token, Inquiry inquiry) throws CheckFailure {
    return inquiry.keys().find(keyId(token), Relationship.AUTHENTICATION);
  }

  /** A key in the header alone is anybody's; one must be named that the holder publishes. */
  private static String keyId(JwtPresentation token) throws CheckFailure {
    String holder = token.holder().orElse("");
    if (token.jwk().isPresent()) {
      throw CheckFailure.undetermined(
          "KEY_PROVENANCE_ERROR", "A key in the header is not known to be the holder's.", "");
    }
    Optional<String> kid = token.kid();
    if (kid.isPresent()) {
      return kid.get().startsWith("#") ? holder + kid.get() : kid.get();
    }
    if (holder.startsWith("did:key:") || holder.startsWith("did:jwk:")) {
      return holder;
    }
    throw CheckFailure.undetermined(
        "KEY_PROVENANCE_ERROR", "It is not said which of the holder's keys was used.", "");
  }
}
