package org.assay.server.assessment;

import org.assay.server.platform.Given;

/**
 * That there is no such result, as a request says it.
 *
 * @param reason why
 */
public record NewWithdrawal(String reason) {

  /** Checks the members. */
  public NewWithdrawal {
    reason = Given.prose("reason", reason, 1000);
  }
}
