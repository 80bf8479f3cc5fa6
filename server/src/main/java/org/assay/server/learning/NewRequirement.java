package org.assay.server.learning;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What the organisation asks of people: everybody, or those with a role, in a unit, or both.
 *
 * @param role only of people with this role
 * @param unit only of people in this unit
 * @param required whether it is required, rather than recommended; it is when absent
 * @param resource what to complete, or else
 * @param achievement the badge class to earn
 * @param due the last day on which one is in time
 * @param dueAfterJoining how long after joining one is in time, such as P3M, instead of a day
 * @param note what people should know
 */
public record NewRequirement(
    Optional<String> role,
    Optional<String> unit,
    Optional<Boolean> required,
    Optional<UUID> resource,
    Optional<UUID> achievement,
    Optional<LocalDate> due,
    Optional<Period> dueAfterJoining,
    Optional<String> note) {

  /** Checks the members. */
  public NewRequirement {
    role = Given.line("role", role, 100);
    unit = Given.line("unit", unit, 200);
    required = Given.optional(required);
    resource = Given.optional(resource);
    achievement = Given.optional(achievement);
    due = Given.optional(due);
    dueAfterJoining = Given.optional(dueAfterJoining);
    note = Given.prose("note", note, 2000);
    if (due.isPresent() && dueAfterJoining.isPresent()) {
      throw Problem.invalid("A requirement has 'due' or 'dueAfterJoining', not both.");
    }
    if (dueAfterJoining.filter(period -> period.isZero() || period.isNegative()).isPresent()
        || dueAfterJoining.filter(period -> period.toString().length() > 20).isPresent()) {
      throw Problem.invalid("The member 'dueAfterJoining' is a positive period such as P3M.");
    }
    Aim.of(resource, achievement, Optional.empty(), Optional.empty());
  }

  Aim aim() {
    return Aim.of(resource, achievement, Optional.empty(), Optional.empty());
  }
}
