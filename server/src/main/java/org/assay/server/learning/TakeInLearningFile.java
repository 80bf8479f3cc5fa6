package org.assay.server.learning;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.learning.LearningPart.Row;
import org.assay.server.platform.CsvRecords;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Together;

/**
 * Takes in a file of reports, part by part, and in a part person by person: what the part says of a
 * person is one transaction. If that fails, each half of it is one, down to the single row: a row
 * that is refused takes no other with it.
 */
@Singleton
class TakeInLearningFile {

  static final int MOST_ROWS = 20_000;

  /** What a row says of somebody. */
  private record Told(long number, ReportedLearning said) {}

  private final TakeInLearning takeInLearning;
  private final ReadLearners learners;
  private final ReadResources resources;
  private final Clock clock;

  @Inject
  TakeInLearningFile(
      TakeInLearning takeInLearning, ReadLearners learners, ReadResources resources, Clock clock) {
    this.takeInLearning = takeInLearning;
    this.learners = learners;
    this.resources = resources;
    this.clock = clock;
  }

  /**
   * Takes in a file.
   *
   * @throws Problem invalid, if it cannot be read to its end; the rows before are taken in
   */
  LearningReport takeIn(InputStream file, Caller by) {
    var report = new LearningReport.Builder();
    var part = new LearningPart(clock, rows -> takeIn(rows, by, report));
    try {
      CsvRecords.read(
          file,
          LearningRow::checkHeader,
          record -> {
            if (record.getRecordNumber() > MOST_ROWS) {
              throw Problem.invalid(
                  "The file has more than " + MOST_ROWS + " rows; the rest was left.");
            }
            add(record, part, report);
          });
    } finally {
      part.end();
    }
    return report.build();
  }

  private static void add(CSVRecord record, LearningPart part, LearningReport.Builder report) {
    try {
      part.add(record.getRecordNumber(), LearningRow.of(record));
    } catch (Problem problem) {
      report.refused(record.getRecordNumber(), problem.detail());
    }
  }

  private void takeIn(List<Row> rows, Caller by, LearningReport.Builder report) {
    var people = learners.byEmployeeIds(rows.stream().map(Row::employeeId).collect(toSet()));
    var known = resources.byExternalIds(rows.stream().map(Row::externalId).collect(toSet()));
    var byPerson = new LinkedHashMap<UUID, List<Told>>();
    for (var row : rows) {
      try {
        var told = told(row, people, known, by);
        byPerson.computeIfAbsent(told.said().learner(), any -> new ArrayList<>()).add(told);
      } catch (Problem problem) {
        report.refused(row.number(), problem.detail());
      }
    }
    for (var all : byPerson.values()) {
      Together.act(
          all,
          some -> takeInLearning.takeIn(said(some), by).forEach(report::taken),
          (told, problem) -> report.refused(told.number(), problem.detail()));
    }
  }

  private static List<ReportedLearning> said(List<Told> all) {
    return all.stream().map(Told::said).toList();
  }

  private static Told told(
      Row row, Map<String, Person> people, Map<String, UUID> known, Caller by) {
    var person =
        Optional.ofNullable(people.get(row.employeeId()))
            .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
    var resource =
        Optional.ofNullable(known.get(row.externalId()))
            .orElseThrow(() -> Problem.ruleBroken("There is no such learning resource."));
    var source = ReportLearning.source(by);
    return new Told(row.number(), row.given().said(source, person.id(), resource, row.readAt()));
  }
}
