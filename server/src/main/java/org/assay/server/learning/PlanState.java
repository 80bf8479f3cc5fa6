package org.assay.server.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far an item of a plan is. */
public enum PlanState {
  /** Nothing was done for it. */
  OPEN,
  /** Something was learned that leads to it. */
  IN_PROGRESS,
  /** It is reached. */
  DONE,
  /** It is not reached, and its day is over. */
  OVERDUE;

  /**
   * Decides.
   *
   * @param reached since when it is reached, if it is
   * @param onTheWay whether something was learned that leads to it
   * @param due the last day on which it is in time, if it has one
   * @param today the day where the person is
   */
  static PlanState of(
      Optional<Instant> reached, boolean onTheWay, Optional<LocalDate> due, LocalDate today) {
    if (reached.isPresent()) {
      return DONE;
    }
    if (due.filter(today::isAfter).isPresent()) {
      return OVERDUE;
    }
    return onTheWay ? IN_PROGRESS : OPEN;
  }
}
