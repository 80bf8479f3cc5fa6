package org.assay.server.xapi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A score as a statement gives it.
 *
 * @param scaled from -1 to 1
 * @param raw as the test counts
 * @param min the least raw score
 * @param max the greatest raw score
 */
record ScoreSaid(
    Optional<BigDecimal> scaled,
    Optional<BigDecimal> raw,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max) {

  private static final int MOST_DIGITS = 40;

  static ScoreSaid read(Place place) {
    place.only(Set.of("scaled", "raw", "min", "max"));
    var score =
        new ScoreSaid(
            number(place, "scaled"),
            number(place, "raw"),
            number(place, "min"),
            number(place, "max"));
    if (score.scaled.filter(s -> s.abs().compareTo(BigDecimal.ONE) > 0).isPresent()) {
      throw place.wrong("A scaled score lies between -1 and 1.");
    }
    if (!ordered(score.min, score.max) || score.min.isPresent() && score.min.equals(score.max)) {
      throw place.wrong("The least score is less than the greatest.");
    }
    if (!ordered(score.min, score.raw) || !ordered(score.raw, score.max)) {
      throw place.wrong("A raw score lies between the least and the greatest.");
    }
    return score;
  }

  /** Numbers that no test gives would cost time to count with. */
  private static Optional<BigDecimal> number(Place score, String name) {
    return score
        .optional(name)
        .map(
            place -> {
              var number = place.number();
              if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
                throw place.wrong("A number of at most " + MOST_DIGITS + " digits belongs here.");
              }
              return number.stripTrailingZeros();
            });
  }

  private static boolean ordered(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    return least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) <= 0;
  }
}
