package org.assay.server.xapi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.assay.server.assessment.Score;

/**
 * The scale of an assessment, onto which scores of other scales are brought.
 *
 * @param least the least score
 * @param most the greatest score
 */
record Scale(Score least, Score most) {

  private static final int DIGITS_AFTER_THE_POINT = 4;

  /**
   * Brings a score onto this scale, exactly to the last digit that is kept and never upwards: what
   * is just below a threshold stays below.
   *
   * <p>A raw score with its own bounds is taken first, since it is exact; then the scaled one; then
   * a raw score alone, which is taken to be on this scale already. A scaled score below zero is the
   * least.
   */
  Score bring(ScoreSaid said) {
    var range = said.min().flatMap(min -> said.max().map(max -> max.subtract(min)));
    if (said.raw().isPresent() && range.isPresent()) {
      var above = said.raw().get().subtract(said.min().orElse(BigDecimal.ZERO));
      return part(above, range.get());
    }
    Optional<Score> scaled =
        said.scaled().map(share -> part(share.max(BigDecimal.ZERO), BigDecimal.ONE));
    return scaled.or(() -> said.raw().map(Score::new)).orElseThrow();
  }

  private Score part(BigDecimal above, BigDecimal range) {
    var width = most.value().subtract(least.value());
    var share = above.multiply(width).divide(range, DIGITS_AFTER_THE_POINT, RoundingMode.FLOOR);
    return new Score(least.value().add(share));
  }
}
