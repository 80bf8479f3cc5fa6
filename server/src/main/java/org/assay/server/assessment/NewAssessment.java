package org.assay.server.assessment;

import java.util.List;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

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
 */
public record NewAssessment(
    String name,
    AssessmentKind kind,
    Optional<String> description,
    Optional<String> url,
    Optional<Score> minimum,
    Optional<Score> maximum,
    Optional<Score> threshold,
    List<String> externalIds) {

  /** Checks the members. */
  public NewAssessment {
    name = Given.line("name", name, 200);
    kind = Given.present("kind", kind);
    description = Given.prose("description", description, 5000);
    url = Given.url("url", url);
    boolean review = kind == AssessmentKind.REVIEW;
    var most = Given.optional(maximum).orElse(Score.of(review ? "1" : "100"));
    var least = Given.optional(minimum).orElse(Score.of("0"));
    minimum = Optional.of(least);
    maximum = Optional.of(most);
    threshold = Given.optional(threshold).or(() -> Optional.of(most).filter(score -> review));
    Given.present("threshold", threshold.orElse(null));
    externalIds =
        Given.list("externalIds", externalIds, 20).stream()
            .map(text -> Given.line("externalIds", text, 500))
            .distinct()
            .toList();
    if (least.compareTo(most) >= 0) {
      throw Problem.invalid("The member 'minimum' is less than 'maximum'.");
    }
    if (!threshold.map(score -> score.between(least, most)).orElse(false)) {
      throw Problem.invalid("The member 'threshold' lies between 'minimum' and 'maximum'.");
    }
  }
}
