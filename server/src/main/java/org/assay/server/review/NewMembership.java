package org.assay.server.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A membership as a request reports it.
 *
 * @param learner the id of the person, or else
 * @param employeeId their employee id
 * @param group the group's name
 * @param from the first day
 * @param to the day after the last; absent while no end is known
 */
public record NewMembership(
    Optional<UUID> learner,
    Optional<String> employeeId,
    String group,
    LocalDate from,
    Optional<LocalDate> to) {

  /** Checks the members. */
  public NewMembership {
    learner = Given.optional(learner);
    employeeId = Given.line("employeeId", employeeId, 100);
    group = Given.line("group", group, 50);
    from = Given.present("from", from);
    to = Given.optional(to);
    if (learner.isPresent() == employeeId.isPresent()) {
      throw Problem.invalid("A membership names either a 'learner' or an 'employeeId'.");
    }
    if (from.getYear() < 1900
        || from.getYear() > 9999
        || to.filter(day -> day.getYear() > 9999).isPresent()) {
      throw Problem.invalid("The membership lies outside of the years that are known here.");
    }
    var first = from;
    if (to.filter(day -> !day.isAfter(first)).isPresent()) {
      throw Problem.invalid("A membership ends after the day on which it begins.");
    }
  }
}
