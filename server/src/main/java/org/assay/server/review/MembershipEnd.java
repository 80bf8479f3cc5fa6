package org.assay.server.review;

import java.time.LocalDate;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * When a membership ends, and why.
 *
 * @param to the day after its last day
 * @param reason a sentence
 */
public record MembershipEnd(LocalDate to, String reason) {

  /** Checks the members. */
  public MembershipEnd {
    to = Given.present("to", to);
    reason = Given.line("reason", reason, 500);
    if (to.getYear() > 9999) {
      throw Problem.invalid("The end lies outside of the years that are known here.");
    }
  }
}
