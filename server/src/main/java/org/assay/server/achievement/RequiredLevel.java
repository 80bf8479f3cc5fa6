package org.assay.server.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.credential.RubricCriterionLevel;

/**
 * A level that can be reached in a required assessment.
 *
 * @param id its id in the assessment
 * @param name its name
 * @param description what one can do at this level
 * @param points the lowest score that reaches it
 */
public record RequiredLevel(
    String id, String name, Optional<String> description, BigDecimal points) {

  /** Returns it as it stands in a badge class, at its place in the order. */
  RubricCriterionLevel document(ResultAddress in, int place) {
    return new RubricCriterionLevel(
        in.level(id),
        name,
        description,
        Optional.of(Integer.toString(place)),
        Optional.of(points.toPlainString()),
        List.of());
  }
}
