package org.assay.server.assessment;

import java.util.List;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a request describes it.
 *
 * @param name its name
 * @param kind how it finds out
 * @param description what it is about
 * @param url where it takes place
 * @param minimum the lowest score; 0 when absent
 * @param maximum the highest score; 100 when absent, or 1 for a review
 * @param threshold the lowest score that passes; for a review the maximum when absent
 * @param externalIds names, such as IRIs, by which other systems know it
 * @param rubric how work is judged; the bounds and the threshold follow from it
 * @param assessors how many assessors grade the work, one or two; one when absent
 * @param tolerance by how much the scores of two assessors may differ before a third decides; 0
 *     when absent
 */
public record NewAssessment(
    String name,
    AssessmentKind kind,
    Optional<String> description,
    Optional<String> url,
    Optional<Score> minimum,
    Optional<Score> maximum,
    Optional<Score> threshold,
    List<String> externalIds,
    Optional<Rubric> rubric,
    Optional<Integer> assessors,
    Optional<Score> tolerance) {

  /** Checks the members. */
  public NewAssessment {
    name = Given.line("name", name, 200);
    kind = Given.present("kind", kind);
    description = Given.prose("description", description, 5000);
    url = Given.url("url", url);
    rubric = Given.optional(rubric);
    if (rubric.isPresent()) {
      refuseBeside(kind, minimum, maximum, threshold);
    }
    boolean review = kind == AssessmentKind.REVIEW;
    var most =
        rubric
            .map(Rubric::maximum)
            .orElse(Given.optional(maximum).orElse(Score.of(review ? 1 : 100)));
    var least = rubric.map(Rubric::minimum).orElse(Given.optional(minimum).orElse(Score.of(0)));
    minimum = Optional.of(least);
    maximum = Optional.of(most);
    var given = Given.optional(threshold).or(() -> Optional.of(most).filter(score -> review));
    threshold = rubric.map(Rubric::threshold).or(() -> given);
    Given.present("threshold", threshold.orElse(null));
    externalIds = names(externalIds);
    if (least.compareTo(most) >= 0) {
      throw Problem.invalid("The member 'minimum' is less than 'maximum'.");
    }
    if (!threshold.map(score -> score.between(least, most)).orElse(false)) {
      throw Problem.invalid("The member 'threshold' lies between 'minimum' and 'maximum'.");
    }
    assessors = Given.optional(assessors);
    tolerance = Given.optional(tolerance);
    check(assessors, tolerance);
  }

  private static List<String> names(@Nullable List<String> given) {
    return Given.list("externalIds", given, 20).stream()
        .map(text -> Given.line("externalIds", text, 500))
        .distinct()
        .toList();
  }

  private static void check(Optional<Integer> assessors, Optional<Score> tolerance) {
    if (assessors.filter(number -> number < 1 || number > 2).isPresent()) {
      throw Problem.invalid("The member 'assessors' is 1 or 2.");
    }
    if (tolerance.filter(score -> score.value().signum() < 0).isPresent()) {
      throw Problem.invalid("The member 'tolerance' is not negative.");
    }
    if (tolerance.isPresent() && assessors.orElse(1) == 1) {
      throw Problem.invalid("The member 'tolerance' goes with two assessors.");
    }
  }

  private static void refuseBeside(
      AssessmentKind kind,
      @Nullable Optional<Score> minimum,
      @Nullable Optional<Score> maximum,
      @Nullable Optional<Score> threshold) {
    if (kind == AssessmentKind.KNOWLEDGE_TEST) {
      throw Problem.invalid("A KNOWLEDGE_TEST is graded by a score, not on a rubric.");
    }
    if (Given.optional(minimum).isPresent()
        || Given.optional(maximum).isPresent()
        || Given.optional(threshold).isPresent()) {
      throw Problem.invalid("The bounds and the threshold follow from the 'rubric'.");
    }
  }
}
