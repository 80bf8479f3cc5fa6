package org.assay.server.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How what several assessors found becomes one score. Where one assessor grades, their score
 * counts. Where two do, it is the mean of theirs, rounded down; but if they differ by more than is
 * tolerated, a third assessor grades, and their score alone counts.
 *
 * @param assessors how many grade, one or two
 * @param tolerance by how much two may differ
 */
record Combination(int assessors, Score tolerance) {

  private static final int DIGITS_AFTER_THE_POINT = 4;

  /** Returns the score, once enough assessors graded; they are given in the order of grading. */
  Optional<Score> of(List<Score> scores) {
    if (assessors == 1) {
      return scores.stream().findFirst();
    }
    if (scores.size() > 2) {
      return Optional.of(scores.get(2));
    }
    return scores.size() == 2 && agree(scores.get(0), scores.get(1))
        ? Optional.of(mean(scores.get(0), scores.get(1)))
        : Optional.empty();
  }

  private boolean agree(Score one, Score other) {
    return one.value().subtract(other.value()).abs().compareTo(tolerance.value()) <= 0;
  }

  /** Down, so that nobody is rounded up to the threshold. */
  private static Score mean(Score one, Score other) {
    var sum = one.value().add(other.value());
    return new Score(sum.divide(BigDecimal.valueOf(2), DIGITS_AFTER_THE_POINT, RoundingMode.FLOOR));
  }
}
