package org.assay.server.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person's learning came to as of an instant, by what was known at another.
 *
 * @param year the year in which the instant lies, where the person is
 * @param hours the hours of it that count until the instant, cut after two digits
 * @param tier the tier that they reach; absent for no time at all, if so set
 * @param taught the skills that completed resources teach
 * @param heard when the last that was known became known; empty if nothing was
 */
public record LearningAsKnown(
    int year,
    BigDecimal hours,
    Optional<String> tier,
    List<Taught> taught,
    Optional<Instant> heard) {

  /** Creates it with its own copy of the list. */
  public LearningAsKnown {
    taught = List.copyOf(taught);
  }

  /**
   * A skill that completed resources teach.
   *
   * @param skill its id
   * @param completed how many of them there are
   * @param last when the last was completed
   */
  public record Taught(UUID skill, int completed, Instant last) {}
}
