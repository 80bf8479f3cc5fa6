package org.assay.verifier.openbadges2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;

/** Collects the findings of one examination, in the order of the questions. */
final class Answers {

  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void confirmed(String check, String message, Map<String, String> evidence) {
    findings.add(new Finding(check, Outcome.CONFIRMED, "OK", message, "", evidence));
  }

  void notApplicable(String check, String message) {
    findings.add(
        new Finding(check, Outcome.NOT_APPLICABLE, "NOT_APPLICABLE", message, "", Map.of()));
  }

  /** Says of the structure something that decides nothing but that a person should know. */
  void warning(String code, String message, String pointer, List<String> members) {
    Map<String, String> evidence = Map.of("members", String.join(", ", members));
    findings.add(new Finding("structure", Outcome.CONFIRMED, code, message, pointer, evidence));
  }

  void failed(String check, CheckFailure failure) {
    failed(check, failure, Map.of());
  }

  void failed(String check, CheckFailure failure, Map<String, String> evidence) {
    findings.add(
        new Finding(
            check,
            failure.outcome(),
            failure.code(),
            String.valueOf(failure.getMessage()),
            failure.pointer(),
            evidence));
  }

  void notChecked(String check, String message, String pointer) {
    failed(check, CheckFailure.undetermined("NOT_CHECKED", message, pointer));
  }

  /** Tells whether a check was made and holds, with nothing against it. */
  boolean isConfirmed(String check) {
    List<Outcome> outcomes =
        findings.stream().filter(f -> f.check().equals(check)).map(Finding::outcome).toList();
    return outcomes.contains(Outcome.CONFIRMED)
        && !outcomes.contains(Outcome.REFUTED)
        && !outcomes.contains(Outcome.UNDETERMINED);
  }
}
