package org.assay.server.review;

import org.assay.server.platform.Given;

/**
 * A review as a request gives it; who gives it is the reviewer.
 *
 * @param verdict what they say
 * @param reason why; the nominee reads it without a name once the nomination is decided
 */
public record NewReview(Verdict verdict, String reason) {

  /** Checks the members. */
  public NewReview {
    verdict = Given.present("verdict", verdict);
    reason = Given.prose("reason", reason, 5000);
  }
}
