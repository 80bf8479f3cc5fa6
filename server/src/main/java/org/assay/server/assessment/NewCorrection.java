package org.assay.server.assessment;

import java.time.Instant;
import java.util.Optional;
import org.assay.server.platform.Given;

/**
 * That a result is another than was said, as a request says it.
 *
 * @param score what the person reached
 * @param statedAt when this was said; now when absent
 * @param reason why the result is another
 */
public record NewCorrection(Score score, Optional<Instant> statedAt, String reason) {

  /** Checks the members. */
  public NewCorrection {
    score = Given.present("score", score);
    statedAt = Given.optional(statedAt);
    reason = Given.prose("reason", reason, 1000);
  }
}
