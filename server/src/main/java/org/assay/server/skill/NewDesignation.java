package org.assay.server.skill;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A designation as a request describes it.
 *
 * @param area the area of strategy, such as Cloud
 * @param from the first day on which the skill is strategic
 * @param to the first day on which it is not any more, if known
 */
public record NewDesignation(String area, LocalDate from, Optional<LocalDate> to) {

  /** Checks the members. */
  public NewDesignation {
    area = Given.line("area", area, 100);
    from = Given.present("from", from);
    to = Given.optional(to);
    if (!to.map(from::isBefore).orElse(true)) {
      throw Problem.invalid("The member 'to' is a day after 'from'.");
    }
  }
}
