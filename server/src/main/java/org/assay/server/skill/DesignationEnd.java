package org.assay.server.skill;

import java.time.LocalDate;
import org.assay.server.platform.Given;

/**
 * The end of a designation, as a request gives it.
 *
 * @param to the first day on which the skill is not strategic any more
 */
public record DesignationEnd(LocalDate to) {

  /** Checks the member. */
  public DesignationEnd {
    to = Given.present("to", to);
  }
}
