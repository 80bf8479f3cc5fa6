package org.assay.server.learning;

import java.util.List;

/**
 * What became of a file of reports.
 *
 * @param created how many pieces were new
 * @param same how many rows said what counted already
 * @param corrected how many changed what counts
 * @param older how many are kept while a later statement counts
 * @param refused the rows that were not taken, each with its reason
 */
public record LearningReport(
    int created, int same, int corrected, int older, List<RefusedRow> refused) {

  /** Creates it with its own copy of the list. */
  public LearningReport {
    refused = List.copyOf(refused);
  }
}
