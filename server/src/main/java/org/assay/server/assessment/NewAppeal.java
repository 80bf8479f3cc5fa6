package org.assay.server.assessment;

import org.assay.server.platform.Given;

/**
 * That somebody does not accept a grade, as a request says it.
 *
 * @param reason why
 */
public record NewAppeal(String reason) {

  /** Checks the members. */
  public NewAppeal {
    reason = Given.prose("reason", reason, 5000);
  }
}
