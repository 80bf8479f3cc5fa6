package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.assay.server.verification.OwnDocumentsFirst;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.Verdict;
import org.assay.verifier.Verifier;
import org.assay.verifier.credential.AchievementCredential;

/**
 * Looks at a freshly signed credential with the same eyes as a stranger: nothing is stored that our
 * own verifier refuses.
 */
@Singleton
class OwnVerifier {

  private final Verifier verifier;
  private final Clock clock;

  @Inject
  OwnVerifier(OwnDocumentsFirst documents, Clock clock) {
    this.verifier = Verifier.with(documents.withoutNetwork(), clock);
    this.clock = clock;
  }

  /**
   * Checks both forms.
   *
   * @throws IllegalStateException if the verdict is not the one that was meant
   */
  void confirm(SignedForms forms, AchievementCredential draft) {
    boolean over = draft.validUntil().filter(clock.instant()::isAfter).isPresent();
    for (var form : List.of(forms.json(), forms.jws())) {
      var verdict = verifier.verify(form.getBytes(StandardCharsets.UTF_8));
      if (!isAsMeant(verdict, over)) {
        throw new IllegalStateException("our own verifier refuses it: " + verdict.findings());
      }
    }
  }

  /** Returns the verdict on both forms: the worse one, if they differ. */
  Verdict.Decision decide(SignedForms forms) {
    var json = decide(forms.json());
    return json == Verdict.Decision.VERIFIED ? decide(forms.jws()) : json;
  }

  private Verdict.Decision decide(String form) {
    return verifier.verify(form.getBytes(StandardCharsets.UTF_8)).decision();
  }

  /** A badge for an old result may be over already: then that, and nothing else, is refuted. */
  private static boolean isAsMeant(Verdict verdict, boolean over) {
    return over
        ? verdict.findings().stream().allMatch(OwnVerifier::soundOrExpired)
        : verdict.decision() == Verdict.Decision.VERIFIED;
  }

  private static boolean soundOrExpired(Finding finding) {
    return finding.outcome() == Outcome.CONFIRMED
        || finding.outcome() == Outcome.NOT_APPLICABLE
        || finding.code().equals("EXPIRED");
  }
}
