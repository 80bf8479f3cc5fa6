package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.learning.Taken.How;
import org.assay.server.platform.Problem;

/**
 * Takes reports of tools and of the owner, one by one or as a file. Each reporter has keys of their
 * own, so nobody corrects what somebody else reported. Each row of a file is taken by itself.
 */
@Singleton
class ReportLearning {

  private static final int MOST_ROWS = 20_000;

  private final TakeInLearning takeInLearning;
  private final ReadLearners learners;
  private final ReadResources resources;
  private final Clock clock;

  @Inject
  ReportLearning(
      TakeInLearning takeInLearning, ReadLearners learners, ReadResources resources, Clock clock) {
    this.takeInLearning = takeInLearning;
    this.learners = learners;
    this.resources = resources;
    this.clock = clock;
  }

  Taken report(NewLearning given, Caller by) {
    var said = given.said("rest:" + by.account(), person(given), resource(given), clock.instant());
    return takeInLearning.takeIn(said, by);
  }

  private UUID person(NewLearning given) {
    return given
        .learner()
        .or(() -> given.employeeId().flatMap(learners::byEmployeeId).map(Person::id))
        .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
  }

  private UUID resource(NewLearning given) {
    return given
        .resource()
        .or(() -> given.externalId().flatMap(resources::byExternalId).map(ResourceView::id))
        .orElseThrow(() -> Problem.ruleBroken("There is no such learning resource."));
  }

  LearningReport report(InputStream file, Caller by) {
    var counts = new EnumMap<How, Integer>(How.class);
    var refused = new ArrayList<RefusedRow>();
    LearningRow.FILE.read(file, record -> report(record, by, counts, refused));
    return new LearningReport(
        counts.getOrDefault(How.NEW, 0),
        counts.getOrDefault(How.SAME, 0),
        counts.getOrDefault(How.CORRECTED, 0),
        counts.getOrDefault(How.OLDER, 0),
        refused);
  }

  private void report(
      CSVRecord record, Caller by, EnumMap<How, Integer> counts, List<RefusedRow> refused) {
    if (record.getRecordNumber() > MOST_ROWS) {
      throw Problem.invalid("The file has more than " + MOST_ROWS + " rows; the rest was left.");
    }
    try {
      counts.merge(report(LearningRow.of(record), by).how(), 1, Integer::sum);
    } catch (Problem problem) {
      refused.add(new RefusedRow(record.getRecordNumber(), problem.detail()));
    }
  }
}
