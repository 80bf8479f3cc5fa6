package org.assay.server.learner;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.learner.IntakeReport.Refused;
import org.assay.server.platform.CsvFile;
import org.assay.server.platform.Problem;

/**
 * A file of people, row by row: rows that describe a person, and rows that do not, with the reason.
 *
 * @param good the rows that can be read, with their numbers
 * @param refused the rest
 */
record CsvRows(List<Row> good, List<Refused> refused) {

  static final int MOST = CsvFile.MOST;

  private static final List<String> NEEDED =
      List.of("employee_id", "email", "given_name", "family_name");
  private static final Set<String> KNOWN =
      Set.of(
          "employee_id",
          "email",
          "given_name",
          "family_name",
          "unit",
          "manager_employee_id",
          "did",
          "role",
          "time_zone",
          "joined_on");

  /**
   * A row that describes a person.
   *
   * @param number the row's number in the file, the first after the header being 1
   * @param learner the person
   */
  record Row(long number, NewLearner learner) {}

  /**
   * Reads a file.
   *
   * @throws Problem invalid, if it is no CSV, lacks a column or has one that is unknown
   */
  static CsvRows read(String text) {
    var file = CsvFile.read(text, NEEDED, KNOWN, CsvRows::learner);
    return new CsvRows(
        file.good().stream().map(row -> new Row(row.number(), row.value())).toList(),
        file.refused().stream().map(row -> new Refused(row.row(), row.reason())).toList());
  }

  private static NewLearner learner(CSVRecord record) {
    return new NewLearner(
        record.get("employee_id"),
        record.get("email"),
        record.get("given_name"),
        record.get("family_name"),
        CsvFile.cell(record, "unit"),
        CsvFile.cell(record, "manager_employee_id"),
        CsvFile.cell(record, "did"),
        CsvFile.cell(record, "role"),
        CsvFile.cell(record, "time_zone"),
        CsvFile.cell(record, "joined_on").map(CsvRows::day));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.invalid("The column joined_on has a day such as 2026-07-01.");
    }
  }
}
