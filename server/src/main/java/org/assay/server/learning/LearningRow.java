package org.assay.server.learning;

import static org.assay.server.platform.CsvFile.cell;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.CsvFile;
import org.assay.server.platform.Problem;

/** Rows of a file of reports. */
final class LearningRow {

  private static final List<String> NEEDED = List.of("key", "employee_id", "external_id");

  private static final Set<String> KNOWN =
      Set.of(
          "key",
          "employee_id",
          "external_id",
          "from",
          "to",
          "spent",
          "delivery",
          "completed",
          "at",
          "stated_at",
          "withdrawn");

  private LearningRow() {}

  static void checkHeader(List<String> names) {
    CsvFile.checkHeader(names, NEEDED, KNOWN);
  }

  /**
   * Reads a row.
   *
   * @throws Problem invalid, if it does not describe a piece of learning
   */
  static NewLearning of(CSVRecord record) {
    CsvFile.checkLength(record);
    return new NewLearning(
        CsvFile.needed(record, "key"),
        Optional.empty(),
        Optional.of(CsvFile.needed(record, "employee_id")),
        Optional.empty(),
        Optional.of(CsvFile.needed(record, "external_id")),
        instant(record, "from"),
        instant(record, "to"),
        read(record, "spent", Duration::parse, "a duration such as PT1H30M"),
        cell(record, "delivery")
            .map(text -> ResourceFilter.one(DeliveryMode.class, "delivery", text)),
        yes(record, "completed"),
        instant(record, "at"),
        instant(record, "stated_at"),
        yes(record, "withdrawn"));
  }

  private static Optional<Instant> instant(CSVRecord record, String name) {
    return read(
        record,
        name,
        text -> OffsetDateTime.parse(text).toInstant(),
        "a time such as 2026-07-01T09:00:00Z");
  }

  private static Optional<Boolean> yes(CSVRecord record, String name) {
    return read(
        record,
        name,
        text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new DateTimeException(text);
            },
        "true or false");
  }

  private static <T> Optional<T> read(
      CSVRecord record, String name, Function<String, T> reader, String what) {
    try {
      return cell(record, name).map(reader);
    } catch (DateTimeException | ArithmeticException e) {
      throw Problem.invalid("The column " + name + " has " + what + ".");
    }
  }
}
