package org.assay.server.vcapi;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.Verdict;
import org.assay.verifier.VerdictJson;
import org.assay.verifier.json.JsonRuntime;

/**
 * The answer to a request to verify, as the interface words it.
 *
 * @param status the HTTP status: 200 verified, 400 malformed or refuted, 422 could not be found out
 * @param json the body
 */
record VerificationResult(int status, JsonObject json) {

  private static final int VERIFIED = 200;
  private static final int REFUTED = 400;
  private static final int UNDETERMINED = 422;

  /** Words a verdict. */
  static VerificationResult of(Verdict verdict, Checks checks) {
    boolean verified = checks.areMetBy(verdict);
    var errors = new ArrayList<Finding>();
    var warnings = new ArrayList<Finding>();
    var confirmed = new LinkedHashSet<String>();
    for (Finding finding : verdict.findings()) {
      if (checks.isObstacle(finding)) {
        errors.add(finding);
      } else if (finding.isWarning() || finding.outcome() == Outcome.UNDETERMINED) {
        warnings.add(finding);
      }
      if (finding.outcome() == Outcome.CONFIRMED) {
        confirmed.add(finding.check());
      }
    }
    var json = body(verified, confirmed, errors, warnings);
    json.add("policy", verdict.policy()).add("verdict", VerdictJson.of(verdict));
    boolean refuted = verdict.findings().stream().anyMatch(f -> f.outcome() == Outcome.REFUTED);
    int failed = refuted ? REFUTED : UNDETERMINED;
    return new VerificationResult(verified ? VERIFIED : failed, json.build());
  }

  /** Words the refusal of a request in which nothing could be judged. */
  static VerificationResult of(CheckFailure failure) {
    var finding =
        new Finding(
            "parsing",
            Outcome.REFUTED,
            failure.code(),
            String.valueOf(failure.getMessage()),
            failure.pointer(),
            Map.of());
    return new VerificationResult(
        REFUTED, body(false, Set.of(), List.of(finding), List.of()).build());
  }

  private static JsonObjectBuilder body(
      boolean verified, Set<String> confirmed, List<Finding> errors, List<Finding> warnings) {
    var json = JsonRuntime.provider();
    var problems = json.createArrayBuilder();
    errors.forEach(finding -> problems.add(problem(finding)));
    warnings.forEach(finding -> problems.add(problem(finding)));
    return json.createObjectBuilder()
        .add("verified", verified)
        .add("checks", json.createArrayBuilder(confirmed))
        .add("errors", json.createArrayBuilder(sentences(errors)))
        .add("warnings", json.createArrayBuilder(sentences(warnings)))
        .add("problemDetails", problems);
  }

  private static List<String> sentences(List<Finding> findings) {
    return findings.stream().map(Finding::message).toList();
  }

  /** An RFC 9457 object; what is beside its own members is an extension that RFC 9457 allows. */
  private static JsonObjectBuilder problem(Finding finding) {
    return JsonRuntime.provider()
        .createObjectBuilder()
        .add("type", ProblemType.of(finding.code()))
        .add("title", ProblemType.title(finding.code()))
        .add("detail", finding.message())
        .add("code", finding.code())
        .add("check", finding.check())
        .add("pointer", finding.pointer());
  }
}
