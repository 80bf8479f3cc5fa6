package org.assay.server.assessment;

import java.util.List;

/**
 * What became of a file of results.
 *
 * @param recorded how many results were new
 * @param corrected how many rows changed what was known
 * @param unchanged how many rows said what had been said before
 * @param older how many rows were kept without effect, since something later is known
 * @param refused the rows that were not taken, each with its reason; nothing of them was written
 */
public record ResultsReport(
    int recorded, int corrected, int unchanged, int older, List<Refused> refused) {

  /**
   * A row that was not taken.
   *
   * @param row its number, the first after the header being 1
   * @param reason a sentence for a person
   */
  public record Refused(long row, String reason) {}

  /** Creates a report with its own copy. */
  public ResultsReport {
    refused = List.copyOf(refused);
  }
}
