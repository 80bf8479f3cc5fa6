package org.assay.verifier.check;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.VerificationMethod;

/**
 * Asks whether somebody signed exactly this document.
 *
 * <p>One good proof suffices, but a proof that is present and bad is never overlooked for it.
 */
final class ProofCheck {

  private static final String NAME = "proof";

  private ProofCheck() {}

  static Proofs examine(SecuredDocument document, Relationship purpose, Inquiry inquiry) {
    List<Finding> findings = new ArrayList<>();
    List<VerificationMethod> good = new ArrayList<>();
    document.jwt().ifPresent(jwt -> JwtSignature.examine(jwt, inquiry, findings, good));
    document.sdJwt().ifPresent(token -> SdJwtSignature.examine(token, inquiry, findings, good));
    document
        .presented()
        .ifPresent(token -> PresentationSignature.examine(token, inquiry, findings, good));
    EmbeddedProofs.examine(document.credential(), purpose, inquiry, findings, good);
    if (findings.isEmpty()) {
      CheckFailure none = CheckFailure.refuted("PROOF_MISSING", "The credential has no proof.", "");
      findings.add(Findings.of(NAME, none));
    }
    return new Proofs(good.isEmpty() ? findings : excused(findings), good);
  }

  /** Beside a good proof, one that could not be checked is only mentioned; if it was tried. */
  private static List<Finding> excused(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.outcome() == Outcome.UNDETERMINED && !finding.code().equals("NOT_CHECKED")
                    ? new Finding(
                        NAME,
                        Outcome.NOT_APPLICABLE,
                        finding.code(),
                        finding.message() + " Another proof is good.",
                        finding.pointer(),
                        finding.evidence())
                    : finding)
        .toList();
  }

  /** Checks that a key may still be used at this time. */
  static void requireCurrent(VerificationMethod key, Inquiry inquiry) throws CheckFailure {
    if (key.revoked().filter(revoked -> !inquiry.now().isBefore(revoked)).isPresent()) {
      throw CheckFailure.refuted("KEY_REVOKED", "The key was revoked by its owner.", "");
    }
    if (key.expires().filter(expires -> !inquiry.now().isBefore(expires)).isPresent()) {
      throw CheckFailure.refuted("KEY_EXPIRED", "The key has expired.", "");
    }
  }
}
