package org.assay.server.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody has met the rule of a badge class: an event, fired in the transaction that records the
 * result.
 *
 * @param learner who
 * @param achievement the class
 * @param version the version whose rule it is
 * @param metAt when the last result was recorded
 * @param results one passing result for each assessment of the rule
 */
public record RuleMet(
    UUID learner, UUID achievement, int version, Instant metAt, List<MetResult> results) {

  /** Creates it with its own copy of the list. */
  public RuleMet {
    results = List.copyOf(results);
  }
}
