package org.assay.server.review;

import org.assay.server.platform.Given;

/**
 * Why a nomination is taken back.
 *
 * @param reason a sentence
 */
public record Withdrawal(String reason) {

  /** Checks the reason. */
  public Withdrawal {
    reason = Given.line("reason", reason, 500);
  }
}
