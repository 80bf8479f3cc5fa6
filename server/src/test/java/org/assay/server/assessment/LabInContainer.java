package org.assay.server.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A test that is scored and a lab that is graded on a rubric, as tests define them. */
final class LabInContainer {

  private LabInContainer() {}

  /** A test that is passed with so many of 100. */
  static NewAssessment newTest(String threshold, List<String> externalIds) {
    return newAssessment(AssessmentKind.KNOWLEDGE_TEST, threshold, externalIds);
  }

  static NewAssessment newAssessment(
      AssessmentKind kind, String threshold, List<String> externalIds) {
    return new NewAssessment(
        "Cloud basics",
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Score.of("100")),
        Optional.of(Score.of(threshold)),
        externalIds,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A lab that is graded on {@link #rubric()}. */
  static NewAssessment newLab(int assessors, String tolerance) {
    return new NewAssessment(
        "Cloud lab",
        AssessmentKind.APPLIED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(rubric()),
        Optional.of(assessors),
        Optional.of(Score.of(tolerance)).filter(score -> assessors > 1));
  }

  /** Design counts once and security three times: from 0 to 40 points, and 24 pass. */
  static Rubric rubric() {
    return new Rubric(
        List.of(criterion("design", 1), criterion("security", 3)),
        List.of(level("beginner", 0), level("competent", 24), level("expert", 36)),
        "competent");
  }

  static RubricCriterion criterion(String id, int weight) {
    return new RubricCriterion(
        id,
        id,
        Optional.of(weight),
        List.of(level("poor", 0), level("good", 6), level("best", 10)));
  }

  static RubricLevel level(String id, int points) {
    return new RubricLevel(id, id, Optional.empty(), points);
  }

  static NewGrading grading(String design, String security) {
    return new NewGrading(
        Map.of("design", design, "security", security),
        Optional.empty(),
        Optional.of("Well done."));
  }
}
