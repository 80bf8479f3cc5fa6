package org.assay.server.learner;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.learner.IntakeReport.Refused;
import org.assay.server.platform.Problem;

/**
 * A file of people, row by row: rows that describe a person, and rows that do not, with the reason.
 *
 * @param good the rows that can be read, with their numbers
 * @param refused the rest
 */
record CsvRows(List<Row> good, List<Refused> refused) {

  static final int MOST = 20_000;

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

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

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
    var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var good = new ArrayList<Row>();
    var refused = new ArrayList<Refused>();
    try (var parser = FORMAT.parse(new StringReader(content))) {
      checkHeader(parser.getHeaderNames());
      for (var record : parser) {
        if (record.getRecordNumber() > MOST) {
          throw Problem.invalid("The file has more than " + MOST + " rows; send it in parts.");
        }
        read(record, good, refused);
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw Problem.invalid("The body is not CSV with a header row.");
    }
    return new CsvRows(good, refused);
  }

  private static void checkHeader(List<String> names) {
    for (var needed : NEEDED) {
      if (!names.contains(needed)) {
        throw Problem.invalid("The file has no column " + needed + ".");
      }
    }
    if (Set.copyOf(names).size() < names.size()) {
      throw Problem.invalid("The file has a column twice.");
    }
    for (var name : names) {
      if (!KNOWN.contains(name)) {
        throw Problem.invalid("The file has a column that is unknown here: " + name + ".");
      }
    }
  }

  private static void read(CSVRecord record, List<Row> good, List<Refused> refused) {
    try {
      good.add(new Row(record.getRecordNumber(), learner(record)));
    } catch (Problem problem) {
      refused.add(new Refused(record.getRecordNumber(), problem.detail()));
    }
  }

  private static NewLearner learner(CSVRecord record) {
    if (!record.isConsistent()) {
      throw Problem.invalid("The row does not have as many cells as the header.");
    }
    return new NewLearner(
        record.get("employee_id"),
        record.get("email"),
        record.get("given_name"),
        record.get("family_name"),
        cell(record, "unit"),
        cell(record, "manager_employee_id"),
        cell(record, "did"),
        cell(record, "role"),
        cell(record, "time_zone"),
        cell(record, "joined_on").map(CsvRows::day));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.invalid("The column joined_on has a day such as 2026-07-01.");
    }
  }

  private static Optional<String> cell(CSVRecord record, String name) {
    return record.isMapped(name)
        ? Optional.of(record.get(name)).filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
