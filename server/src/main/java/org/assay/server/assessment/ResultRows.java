package org.assay.server.assessment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.assay.server.assessment.ResultsReport.Refused;
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

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  /**
   * Reads a file.
   *
   * @throws Problem invalid, if it is no CSV, lacks a column or has one that is unknown
   */
  static ResultRows read(String text) {
    var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var good = new ArrayList<ResultRow>();
    var refused = new ArrayList<Refused>();
    try (var parser = FORMAT.parse(new StringReader(content))) {
      checkHeader(parser.getHeaderNames());
      for (var record : parser) {
        if (record.getRecordNumber() > MOST) {
          throw Problem.invalid("The file has more than " + MOST + " rows; send it in parts.");
        }
        try {
          good.add(ResultRow.read(record));
        } catch (Problem problem) {
          refused.add(new Refused(record.getRecordNumber(), problem.detail()));
        }
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw Problem.invalid("The body is not CSV with a header row.");
    }
    return new ResultRows(good, refused);
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
}
