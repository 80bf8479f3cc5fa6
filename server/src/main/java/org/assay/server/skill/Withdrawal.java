package org.assay.server.skill;

import org.assay.server.platform.Given;

/**
 * The withdrawal of a designation, as a request gives it.
 *
 * @param reason why it was a mistake
 */
public record Withdrawal(String reason) {

  /** Checks the member. */
  public Withdrawal {
    reason = Given.prose("reason", reason, 1000);
  }
}
