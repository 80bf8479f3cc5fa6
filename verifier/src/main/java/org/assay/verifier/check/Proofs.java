package org.assay.verifier.check;

import java.util.List;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.key.VerificationMethod;

/**
 * What the proofs of one document came to.
 *
 * @param findings one for each proof, or one that says that there is none
 * @param good the keys by which a proof was found good
 */
record Proofs(List<Finding> findings, List<VerificationMethod> good) {

  Proofs {
    findings = List.copyOf(findings);
    good = List.copyOf(good);
  }

  /** Tells whether every proof was checked, well or ill. */
  boolean isWhole() {
    return findings.stream()
        .filter(finding -> !finding.code().equals("SELECTIVELY_DISCLOSED"))
        .allMatch(
            finding ->
                finding.outcome() == Outcome.CONFIRMED || finding.outcome() == Outcome.REFUTED);
  }
}
