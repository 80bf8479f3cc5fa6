package org.assay.server.learner;

import java.util.List;

/**
 * What became of a file of people.
 *
 * @param created how many were new
 * @param updated how many were known and changed
 * @param unchanged how many were known as they are
 * @param refused the rows that were not taken, each with its reason; nothing of them was written
 */
public record IntakeReport(int created, int updated, int unchanged, List<Refused> refused) {

  /**
   * A row that was not taken.
   *
   * @param row its number, the first after the header being 1
   * @param reason a sentence for a person
   */
  public record Refused(long row, String reason) {}
}
