package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.Finding;

/** Asks all questions about a credential, always in the same order. */
final class CredentialJudge {

  private CredentialJudge() {}

  static Judgement judge(SecuredDocument presented, Inquiry inquiry) {
    List<Finding> essentials = Essentials.examine(presented, inquiry);
    RefreshCheck.Answer refresh = RefreshCheck.examine(presented, essentials, inquiry);
    SecuredDocument document = refresh.copy().map(RefreshedCopy::document).orElse(presented);
    JsonObject credential = document.credential();
    List<Finding> findings = new ArrayList<>();
    List<Judgement.Inner> contained = new ArrayList<>();
    findings.add(Parsing.confirmed(presented));
    findings.addAll(refresh.copy().map(RefreshedCopy::essentials).orElse(essentials));
    findings.add(refresh.finding());
    boolean authentic = Essentials.isAuthentic(findings);
    findings.addAll(StatusCheck.examine(credential, authentic, inquiry));
    findings.addAll(RelatedCheck.examine(credential, authentic, inquiry));
    // By the types that it names, not by its kind: what is of two kinds is asked about both.
    if (Versions.isAchievementCredential(credential)) {
      findings.addAll(ResultCheck.examine(credential));
    }
    findings.add(RecipientCheck.examine(credential, inquiry.expectations().recipient()));
    findings.addAll(ofToken(presented, document, authentic, inquiry));
    findings.addAll(EndorsementCheck.examine(credential, authentic, inquiry, contained));
    if (Versions.isClr(credential)) {
      findings.addAll(
          ContainedCheck.examine(
              ContainedCheck.ofRecord(credential), authentic, inquiry, contained));
      findings.addAll(RecordSubjectCheck.examine(credential, contained));
    }
    findings.addAll(Judge.loading(inquiry));
    findings.add(IssuerProfileCheck.examine(credential, Essentials.isProven(findings), inquiry));
    findings.add(TrustNote.about(credential, Essentials.isProven(findings), inquiry));
    return new Judgement(
        Optional.of(document.kind()), Optional.of(credential), findings, contained);
  }

  /** What is asked only of credentials in tokens, and of those that somebody was to present. */
  private static List<Finding> ofToken(
      SecuredDocument presented, SecuredDocument document, boolean authentic, Inquiry inquiry) {
    List<Finding> findings = new ArrayList<>();
    document
        .jwt()
        .flatMap(
            jwt ->
                TokenStatusCheck.examine(jwt.claims(), jwt.issuer().orElse(""), authentic, inquiry))
        .ifPresent(findings::add);
    document
        .sdJwt()
        .ifPresent(token -> findings.add(TokenStatusCheck.examine(token, authentic, inquiry)));
    // The holder signed what was shown, whatever newer copy there may be.
    presented.sdJwt().ifPresent(token -> findings.addAll(ShownCheck.examine(token, inquiry)));
    if (presented.sdJwt().isEmpty()) {
      findings.addAll(
          ShownCheck.unbound(presented.credential(), presented.jwt(), inquiry.expectations()));
    }
    return findings;
  }
}
