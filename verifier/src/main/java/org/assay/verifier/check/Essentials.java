package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.key.Relationship;

/**
 * The questions asked of every credential, be it a badge, an endorsement or a status list: form
 * before proof, so that a malformed document is called malformed.
 */
final class Essentials {

  private Essentials() {}

  static List<Finding> examine(SecuredDocument document, Inquiry inquiry) {
    JsonObject credential = document.credential();
    List<Finding> findings = new ArrayList<>();
    findings.add(StructureCheck.examine(credential));
    Proofs proofs = ProofCheck.examine(document, Relationship.ASSERTION_METHOD, inquiry);
    List<Finding> authorship = new ArrayList<>(proofs.findings());
    authorship.add(IssuerCheck.examine(credential, proofs, inquiry));
    // Asked after the proof, because a forgery must not make us fetch a schema; told before it.
    findings.addAll(SchemaCheck.examine(credential, isAuthentic(authorship), inquiry));
    findings.addAll(authorship);
    findings.add(ValidityCheck.examine(credential, inquiry.now()));
    return findings;
  }

  /** The first finding that stands in the way of relying on the document, worst first. */
  static Optional<Finding> obstacle(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.outcome() == Outcome.REFUTED)
        .findFirst()
        .or(
            () ->
                findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                    .findFirst());
  }

  /** Tells whether it is known who says what the document says. */
  static boolean isAuthentic(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.check().equals("issuer") && isConfirmed(f))
        && findings.stream()
            .filter(f -> f.check().equals("proof"))
            .noneMatch(f -> f.outcome() == Outcome.REFUTED);
  }

  /** Tells whether it was really the issuer who signed, without any tolerance. */
  static boolean isProven(List<Finding> findings) {
    return isAuthentic(findings)
        && findings.stream().noneMatch(f -> f.check().equals("issuer") && f.isWarning());
  }

  private static boolean isConfirmed(Finding finding) {
    return finding.outcome() == Outcome.CONFIRMED;
  }
}
