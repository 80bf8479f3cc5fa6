package org.assay.verifier.check;

import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;

/** The few shapes that findings come in. */
final class Findings {

  private Findings() {}

  static Finding confirmed(String check, String message) {
    return confirmed(check, message, Map.of());
  }

  static Finding confirmed(String check, String message, Map<String, String> evidence) {
    return new Finding(check, Outcome.CONFIRMED, "OK", message, "", evidence);
  }

  static Finding notApplicable(String check, String message) {
    return new Finding(check, Outcome.NOT_APPLICABLE, "NOT_APPLICABLE", message, "", Map.of());
  }

  /** Something that does not decide, but that somebody should know. */
  static Finding notice(
      String check, String code, String message, String pointer, Map<String, String> evidence) {
    return new Finding(check, Outcome.CONFIRMED, code, message, pointer, evidence);
  }

  /** A failure that the policy tolerates: said, but not decisive. */
  static Finding warning(String check, CheckFailure failure, Map<String, String> evidence) {
    return new Finding(
        check,
        Outcome.CONFIRMED,
        failure.code(),
        failure.getMessage() + " These rules only warn of it.",
        failure.pointer(),
        evidence);
  }

  static Finding of(String check, CheckFailure failure) {
    return of(check, failure, Map.of());
  }

  static Finding of(String check, CheckFailure failure, Map<String, String> evidence) {
    return new Finding(
        check,
        failure.outcome(),
        failure.code(),
        String.valueOf(failure.getMessage()),
        failure.pointer(),
        evidence);
  }

  /** Says of the whole what was found about a document inside it. */
  static Finding inside(String check, String pointer, String where, Finding inner) {
    return new Finding(
        check,
        inner.outcome(),
        inner.code(),
        where + ": " + inner.message(),
        pointer + inner.pointer(),
        inner.evidence());
  }

  /** Moves a finding about an inner document to the place where that document stands. */
  static Finding below(String pointer, Finding inner) {
    return new Finding(
        inner.check(),
        inner.outcome(),
        inner.code(),
        inner.message(),
        pointer + inner.pointer(),
        inner.evidence());
  }
}
