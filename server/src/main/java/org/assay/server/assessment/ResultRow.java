package org.assay.server.assessment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A row of a file of results.
 *
 * @param number the row's number in the file, the first after the header being 1
 * @param employeeId the employee id of who was assessed
 * @param assessment the assessment's id here, or a name by which other systems know it
 * @param score what they reached; absent only when the result is withdrawn
 * @param assessedAt when they were assessed
 * @param statedAt when this was said; when they were assessed, if the row does not say
 * @param key the result's id in the system that the file comes from, if it has one
 * @param withdrawn whether there is no such result, or no longer
 * @param feedback what the assessor says to the person
 */
record ResultRow(
    long number,
    String employeeId,
    String assessment,
    Optional<Score> score,
    Instant assessedAt,
    Instant statedAt,
    Optional<String> key,
    boolean withdrawn,
    Optional<String> feedback) {

  private static final String SOURCE = "csv";

  /**
   * Reads a row.
   *
   * @throws Problem invalid, if it does not describe a result
   */
  static ResultRow read(CSVRecord record) {
    if (!record.isConsistent()) {
      throw Problem.invalid("The row does not have as many cells as the header.");
    }
    var assessedAt = instant("assessed_at", cell(record, "assessed_at").orElse(""));
    boolean withdrawn = truth(cell(record, "withdrawn").orElse("false"));
    var score = cell(record, "score").map(Score::of);
    if (score.isEmpty() && !withdrawn) {
      throw Problem.invalid("A row has a score, unless its result is withdrawn.");
    }
    return new ResultRow(
        record.getRecordNumber(),
        Given.line("employee_id", record.get("employee_id"), 100),
        Given.line("assessment", record.get("assessment"), 500),
        score,
        assessedAt,
        cell(record, "stated_at").map(text -> instant("stated_at", text)).orElse(assessedAt),
        Given.line("key", cell(record, "key"), 300),
        withdrawn,
        Given.prose("feedback", cell(record, "feedback"), 5000));
  }

  /** A row without a key of its own is known by whom it is about, in what, and when. */
  ReportedResult reported(UUID learner, UUID in) {
    return new ReportedResult(
        SOURCE,
        key.map(own -> "key:" + own).orElse("row:" + learner + " " + in + " " + assessedAt),
        in,
        learner,
        score,
        assessedAt,
        statedAt,
        withdrawn,
        feedback,
        List.of());
  }

  private static Optional<String> cell(CSVRecord record, String name) {
    return record.isMapped(name)
        ? Optional.of(record.get(name)).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.invalid("The cell 'withdrawn' is true or false.");
    };
  }

  private static Instant instant(String name, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Problem.invalid("The cell '" + name + "' is a time such as 2026-05-01T10:00:00Z.");
    }
  }
}
