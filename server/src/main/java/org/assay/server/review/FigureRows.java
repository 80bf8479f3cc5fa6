package org.assay.server.review;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.CsvFile;
import org.assay.server.platform.Problem;

/** Reads figures from a file, one in each row. */
final class FigureRows {

  private static final List<String> NEEDED =
      List.of(
          "employee_id",
          "metric",
          "period_from",
          "period_to",
          "actual",
          "source",
          "key",
          "stated_at");
  private static final Set<String> KNOWN =
      Set.of(
          "employee_id",
          "metric",
          "period_from",
          "period_to",
          "target",
          "actual",
          "source",
          "key",
          "stated_at");

  private FigureRows() {}

  static CsvFile<NewFigure> read(String text) {
    return CsvFile.read(text, NEEDED, KNOWN, FigureRows::figure);
  }

  private static NewFigure figure(CSVRecord row) {
    return new NewFigure(
        Optional.empty(),
        Optional.of(row.get("employee_id")),
        row.get("metric"),
        day(row, "period_from"),
        day(row, "period_to"),
        number(row, "target"),
        number(row, "actual"),
        row.get("source"),
        row.get("key"),
        instant(row.get("stated_at")));
  }

  private static LocalDate day(CSVRecord row, String column) {
    try {
      return LocalDate.parse(row.get(column));
    } catch (DateTimeException e) {
      throw Problem.invalid("The cell '" + column + "' is a day such as 2026-06-30.");
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw Problem.invalid("The cell 'stated_at' is a time such as 2026-07-01T08:00:00Z.");
    }
  }

  private static Optional<BigDecimal> number(CSVRecord row, String column) {
    return CsvFile.cell(row, column)
        .map(
            text -> {
              if (!text.matches("-?[0-9]{1,16}(\\.[0-9]{1,16})?")) {
                throw Problem.invalid("The cell '" + column + "' is a number such as 104.5.");
              }
              return new BigDecimal(text);
            });
  }
}
