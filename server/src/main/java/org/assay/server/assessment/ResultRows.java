package org.assay.server.assessment;

import java.util.List;
import java.util.Set;
import org.assay.server.assessment.ResultsReport.Refused;
import org.assay.server.platform.CsvFile;
import org.assay.server.platform.Problem;

/**
 * A file of results, row by row: rows that describe a result, and rows that do not, with the
 * reason.
 *
 * @param good the rows that can be read
 * @param refused the rest
 */
record ResultRows(List<ResultRow> good, List<Refused> refused) {

  static final int MOST = 5000;

  private static final List<String> NEEDED =
      List.of("employee_id", "assessment", "score", "assessed_at");
  private static final Set<String> KNOWN =
      Set.of(
          "employee_id",
          "assessment",
          "score",
          "assessed_at",
          "stated_at",
          "key",
          "withdrawn",
          "feedback");

  /**
   * Reads a file.
   *
   * @throws Problem invalid, if it is no CSV, lacks a column or has one that is unknown
   */
  static ResultRows read(String text) {
    var file = CsvFile.read(text, NEEDED, KNOWN, MOST, ResultRow::read);
    return new ResultRows(
        file.good().stream().map(CsvFile.Row::value).toList(),
        file.refused().stream().map(row -> new Refused(row.row(), row.reason())).toList());
  }
}
