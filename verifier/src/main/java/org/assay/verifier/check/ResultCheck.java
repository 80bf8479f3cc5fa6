package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.json.JsonPointers;

/**
 * Asks whether each result is one that the achievement describes, and within the described bounds.
 *
 * <p>A result that points nowhere or lies outside its own bounds refutes: the standard says that
 * the linked description must be in the achievement, so the document contradicts itself. A result
 * that does not reach what is required is only a warning: a badge may also tell of a failure.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#result">Open Badges 3.0, Result</a>
 */
final class ResultCheck {

  private static final String NAME = "result";
  private static final String POINTER = "/credentialSubject";

  private ResultCheck() {}

  static List<Finding> examine(JsonObject credential) {
    List<Finding> findings = new ArrayList<>();
    List<JsonValue> subjects = Shape.many(credential.get("credentialSubject"));
    for (int i = 0; i < subjects.size(); i++) {
      if (subjects.get(i) instanceof JsonObject subject) {
        boolean alone = credential.get("credentialSubject") == subject;
        ofSubject(subject, alone ? POINTER : JsonPointers.child(POINTER, i), findings);
      }
    }
    if (findings.isEmpty()) {
      findings.add(Findings.notApplicable(NAME, "The badge tells of no result."));
    }
    return findings;
  }

  private static void ofSubject(JsonObject subject, String pointer, List<Finding> findings) {
    JsonObject achievement =
        Shape.object(subject, "achievement").orElse(JsonValue.EMPTY_JSON_OBJECT);
    List<JsonValue> results = Shape.many(subject.get("result"));
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i) instanceof JsonObject result) {
        String place = JsonPointers.child(JsonPointers.child(pointer, "result"), i);
        findings.add(Findings.below(place, judge(result, achievement)));
      }
    }
  }

  private static Finding judge(JsonObject result, JsonObject achievement) {
    Optional<String> id = Shape.text(result, "resultDescription");
    if (id.isEmpty()) {
      return Findings.notApplicable(NAME, "The result does not say what describes it.");
    }
    Map<String, String> evidence = Map.of("resultDescription", id.get());
    try {
      DescribedResult described =
          DescribedResult.find(id.get(), achievement)
              .orElseThrow(
                  () ->
                      CheckFailure.refuted(
                          "RESULT_MISMATCH",
                          "The achievement does not describe such a result.",
                          "/resultDescription"));
      boolean compared = described.checkBounds(result);
      if (!described.isRequirementReached(result)) {
        return warning(
            "RESULT_BELOW_REQUIRED", "The result does not reach what is required.", evidence);
      }
      return compared
          ? Findings.confirmed(NAME, "The result is one that the achievement describes.", evidence)
          : warning(
              "RESULT_NOT_COMPARABLE",
              "The result's value cannot be compared with its bounds.",
              evidence);
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure, evidence);
    }
  }

  private static Finding warning(String code, String message, Map<String, String> evidence) {
    return new Finding(NAME, Outcome.CONFIRMED, code, message, "/value", evidence);
  }
}
