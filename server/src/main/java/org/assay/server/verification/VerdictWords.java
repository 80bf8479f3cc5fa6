package org.assay.server.verification;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.server.verification.VerdictView.Answer;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;
import org.assay.verifier.Outcome;
import org.assay.verifier.TrustPolicy;
import org.assay.verifier.Verdict;

/** What the answers of the verifier are called on a page. */
final class VerdictWords {

  private static final int MOST_REASONS = 3;
  private static final int REPLACEMENT_CHARACTER = 0xFFFD;

  private VerdictWords() {}

  static String headline(Verdict verdict) {
    return switch (verdict.decision()) {
      case VERIFIED -> isBySomebody(verdict) ? "Signed by somebody" : "Verified";
      case REFUTED -> "Refuted";
      case UNDETERMINED -> "Undetermined";
    };
  }

  static String sentence(Verdict verdict) {
    return switch (verdict.decision()) {
      case VERIFIED -> verified(verdict);
      case REFUTED -> "Do not rely on this. " + reasons(verdict, Outcome.REFUTED);
      case UNDETERMINED ->
          "Something could not be found out, so nothing is said for or against this. "
              + reasons(verdict, Outcome.UNDETERMINED);
    };
  }

  /** Tells whether the rules let pass that the key is not shown to be the issuer's. */
  static boolean isBySomebody(Verdict verdict) {
    return verdict.findings("issuer").stream().anyMatch(Finding::isWarning);
  }

  private static String verified(Verdict verdict) {
    if (isBySomebody(verdict)) {
      return "Somebody signed exactly this, with a key that is not the issuer’s.";
    }
    return verdict.kind().filter(Kind.PRESENTATION::equals).isPresent()
        ? "Whoever holds the key named in it shows this, and what it contains is genuine."
        : "It is genuine, unchanged, within its dates and not revoked. Whether you trust its issuer"
            + " is for you to say.";
  }

  private static String reasons(Verdict verdict, Outcome outcome) {
    return verdict.findings().stream()
        .filter(finding -> finding.outcome() == outcome)
        .limit(MOST_REASONS)
        .map(finding -> visible(finding.message()))
        .collect(Collectors.joining(" "));
  }

  static String kind(Kind kind) {
    return switch (kind) {
      case OPEN_BADGE -> "Open Badge 3.0";
      case ENDORSEMENT -> "Endorsement";
      case CLR -> "Comprehensive Learner Record 2.0";
      case CREDENTIAL -> "Verifiable credential";
      case STATUS_LIST -> "Status list";
      case PRESENTATION -> "Presentation";
      case OPEN_BADGE_2 -> "Open Badge 2.0";
      case SD_JWT_VC -> "SD-JWT credential";
    };
  }

  static List<Answer> answers(Verdict verdict) {
    return List.of(
        proof(verdict),
        new Answer("Validity", answer(verdict.validity(), "Holds now"), mood(verdict.validity())),
        new Answer("Trust", trust(verdict.trust()), mood(verdict.trust())));
  }

  private static Answer proof(Verdict verdict) {
    boolean bySomebody = verdict.proof() == Outcome.CONFIRMED && isBySomebody(verdict);
    return bySomebody
        ? new Answer("Proof", "Signed by somebody else", "unsure")
        : new Answer(
            "Proof", answer(verdict.proof(), "Signed by whom it names"), mood(verdict.proof()));
  }

  private static String answer(Outcome outcome, String good) {
    return switch (outcome) {
      case CONFIRMED -> good;
      case REFUTED -> "Does not hold";
      case UNDETERMINED -> "Could not be found out";
      case NOT_APPLICABLE -> "Was not asked";
    };
  }

  private static String trust(Outcome outcome) {
    return outcome == Outcome.NOT_APPLICABLE
        ? "For you to say"
        : answer(outcome, "Issuer is known here");
  }

  static List<String> warnings(Verdict verdict) {
    return verdict.findings().stream()
        .filter(Finding::isWarning)
        .map(f -> visible(f.message()))
        .toList();
  }

  static String caution(String policy) {
    if (policy.equals(TrustPolicy.STRICT.name())) {
      return "";
    }
    return policy.equals(TrustPolicy.PROOF_ONLY.name())
        ? "Judged by “proof-only”, which is for interoperability tests: any key will do, also one"
            + " that is not the issuer’s."
        : "Judged by “" + policy + "”: well-known deviations are only warned of.";
  }

  /** Shows that there is a character which would otherwise only turn the others around. */
  static String visible(String text) {
    var visible = new StringBuilder();
    text.codePoints()
        .forEach(c -> visible.appendCodePoint(isControl(c) ? REPLACEMENT_CHARACTER : c));
    return visible.toString();
  }

  private static boolean isControl(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean marks = c == 0x200E || c == 0x200F || c == 0x061C;
    return turns || marks || (Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  static String mood(Verdict verdict) {
    return switch (verdict.decision()) {
      case VERIFIED -> isBySomebody(verdict) ? "unsure" : "good";
      case REFUTED -> "bad";
      case UNDETERMINED -> "unsure";
    };
  }

  static String mood(Finding finding) {
    return finding.isWarning() ? "unsure" : mood(finding.outcome());
  }

  private static String mood(Outcome outcome) {
    return switch (outcome) {
      case CONFIRMED -> "good";
      case REFUTED -> "bad";
      case UNDETERMINED -> "unsure";
      case NOT_APPLICABLE -> "";
    };
  }
}
