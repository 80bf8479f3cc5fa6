package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.key.VerificationMethod;

/** Asks all questions about a presentation: who shows it, for what occasion, and what is inside. */
final class PresentationJudge {

  private PresentationJudge() {}

  static Judgement judge(SecuredDocument document, Inquiry inquiry) {
    JsonObject presentation = document.credential();
    List<Finding> findings = new ArrayList<>();
    List<Judgement.Inner> contained = new ArrayList<>();
    findings.add(Parsing.confirmed(document));
    findings.add(PresentationStructure.examine(presentation));
    Proofs proofs = ProofCheck.examine(document, Relationship.AUTHENTICATION, inquiry);
    findings.addAll(proofs.findings());
    findings.add(HolderCheck.examine(presentation, proofs));
    List<Finding> inside =
        ContainedCheck.examine(
            ContainedCheck.ofPresentation(presentation),
            !proofs.good().isEmpty(),
            inquiry,
            contained);
    findings.addAll(SubjectNote.about(presenters(proofs), contained));
    findings.addAll(
        document
            .presented()
            .map(token -> ChallengeCheck.examine(token, inquiry.expectations()))
            .orElseGet(() -> ChallengeCheck.examine(presentation, inquiry.expectations())));
    findings.addAll(inside);
    inquiry.expectations().recipient().ifPresent(who -> findings.add(noRecipient()));
    findings.addAll(Judge.loading(inquiry));
    return new Judgement(
        Optional.of(Kind.PRESENTATION), Optional.of(presentation), findings, contained);
  }

  private static Set<String> presenters(Proofs proofs) {
    return proofs.good().stream().map(VerificationMethod::controller).collect(Collectors.toSet());
  }

  private static Finding noRecipient() {
    return Findings.of(
        "recipient",
        CheckFailure.undetermined(
            "RECIPIENT_UNKNOWN", "A presentation has no recipient; ask the badge inside.", ""));
  }
}
