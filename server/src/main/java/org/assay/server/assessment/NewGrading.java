package org.assay.server.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor found, as a request says it: levels where there is a rubric, else a score.
 *
 * @param levels for each criterion of the rubric, the level that was reached
 * @param score the score
 * @param feedback what the assessor says to the person
 */
public record NewGrading(
    Map<String, String> levels, Optional<Score> score, Optional<String> feedback) {

  /** Checks the members. */
  public NewGrading {
    levels = levels(levels);
    score = Given.optional(score);
    feedback = Given.prose("feedback", feedback, 5000);
  }

  private static Map<String, String> levels(@Nullable Map<String, String> given) {
    if (given == null) {
      return Map.of();
    }
    if (given.values().stream().anyMatch(Objects::isNull)) {
      throw Problem.invalid("The member 'levels' has an item that is null.");
    }
    return Collections.unmodifiableMap(new TreeMap<>(given));
  }
}
