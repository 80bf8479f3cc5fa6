package org.assay.server.skill;

import org.assay.server.platform.Given;

/**
 * The withdrawal of a designation, as a request gives it.
 *
 * @param reason why it was a mistake
 */
public record DesignationWithdrawal(String reason) {

  /** Checks the member. */
  public DesignationWithdrawal {
    reason = Given.prose("reason", reason, 1000);
  }
}
