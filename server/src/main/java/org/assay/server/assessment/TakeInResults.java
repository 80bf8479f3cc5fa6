package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.assessment.ResultsReport.Refused;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;

/**
 * Takes in a file of results, each row by itself: a row that is refused takes no other with it, and
 * a file that broke off is simply sent again.
 */
@Singleton
class TakeInResults {

  private final ReadLearners learners;
  private final ReadAssessments assessments;
  private final TakeInResult takeInResult;

  @Inject
  TakeInResults(ReadLearners learners, ReadAssessments assessments, TakeInResult takeInResult) {
    this.learners = learners;
    this.assessments = assessments;
    this.takeInResult = takeInResult;
  }

  ResultsReport takeIn(ResultRows file, Caller by) {
    var refused = new ArrayList<>(file.refused());
    var counts = new EnumMap<Taken.Outcome, Integer>(Taken.Outcome.class);
    for (var row : file.good()) {
      try {
        counts.merge(takeIn(row, by), 1, Integer::sum);
      } catch (RuntimeException failed) {
        var problem = problemIn(failed).orElseThrow(() -> failed);
        refused.add(new Refused(row.number(), problem.detail()));
      }
    }
    refused.sort(Comparator.comparing(Refused::row));
    return new ResultsReport(
        counts.getOrDefault(Taken.Outcome.NEW, 0),
        counts.getOrDefault(Taken.Outcome.CORRECTED, 0),
        counts.getOrDefault(Taken.Outcome.SAME, 0),
        counts.getOrDefault(Taken.Outcome.OLDER, 0),
        refused);
  }

  private Taken.Outcome takeIn(ResultRow row, Caller by) {
    var person =
        learners
            .byEmployeeId(row.employeeId())
            .orElseThrow(() -> Problem.ruleBroken("Nobody has the employee id."));
    var in =
        named(row.assessment())
            .orElseThrow(() -> Problem.ruleBroken("No assessment has this id or external id."));
    return takeInResult.takeIn(row.reported(person.id(), in), by).outcome();
  }

  private Optional<UUID> named(String assessment) {
    return assessments
        .byExternalId(assessment)
        .or(() -> id(assessment).flatMap(assessments::find))
        .map(AssessmentAnswer::id);
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** A problem thrown inside a transaction arrives wrapped by the container. */
  private static Optional<Problem> problemIn(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof Problem problem) {
        return Optional.of(problem);
      }
    }
    return Optional.empty();
  }
}
