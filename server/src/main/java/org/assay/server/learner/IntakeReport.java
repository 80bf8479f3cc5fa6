package org.assay.server.learner;

import java.util.List;

/**
 * What became of the rows of a file of people.
 *
 * @param created how many people are new
 * @param updated how many people's details changed
 * @param unchanged how many rows said what was known
 * @param refused the rows that were not taken
 */
public record IntakeReport(int created, int updated, int unchanged, List<Refused> refused) {

  /**
   * A row that was not taken.
   *
   * @param row its number in the file, where the header is row 1
   * @param reason what is wrong with it
   */
  public record Refused(int row, String reason) {}

  /** Creates a report with its own copy of the list. */
  public IntakeReport {
    refused = List.copyOf(refused);
  }
}
