package org.assay.server.assessment;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.assessment.ResultsReport.Refused;
import org.assay.server.assessment.Taken.Outcome;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Parts;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Together;

/**
 * Takes in a file of results, person by person: what it says of one is a transaction. A row that is
 * refused takes no other with it, and a file that broke off is simply sent again.
 */
@Singleton
class TakeInResults {

  /** What a row says of somebody. */
  private record Told(long number, ReportedResult said) {}

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
    var counts = new EnumMap<Outcome, Integer>(Outcome.class);
    var parts = new Parts<ResultRow>(ResultRows.MOST, rows -> takeIn(rows, by, counts, refused));
    file.good()
        .forEach(row -> parts.add(row, row.key().orElse(row.employeeId()), row.employeeId()));
    parts.end();
    refused.sort(Comparator.comparing(Refused::row));
    return new ResultsReport(
        counts.getOrDefault(Outcome.NEW, 0),
        counts.getOrDefault(Outcome.CORRECTED, 0),
        counts.getOrDefault(Outcome.SAME, 0),
        counts.getOrDefault(Outcome.OLDER, 0),
        refused);
  }

  private void takeIn(
      List<ResultRow> rows, Caller by, Map<Outcome, Integer> counts, List<Refused> refused) {
    var people = learners.byEmployeeIds(rows.stream().map(ResultRow::employeeId).collect(toSet()));
    var named = new HashMap<String, Optional<UUID>>();
    var byPerson = new LinkedHashMap<UUID, List<Told>>();
    for (var row : rows) {
      try {
        var in = named.computeIfAbsent(row.assessment(), this::named);
        var told = told(row, Optional.ofNullable(people.get(row.employeeId())), in);
        byPerson.computeIfAbsent(told.said().learner(), any -> new ArrayList<>()).add(told);
      } catch (Problem problem) {
        refused.add(new Refused(row.number(), problem.detail()));
      }
    }
    for (var all : byPerson.values()) {
      Together.act(
          all,
          some ->
              takeInResult
                  .takeIn(some.stream().map(Told::said).toList(), by)
                  .forEach(taken -> counts.merge(taken.outcome(), 1, Integer::sum)),
          (told, problem) -> refused.add(new Refused(told.number(), problem.detail())));
    }
  }

  private static Told told(ResultRow row, Optional<Person> person, Optional<UUID> in) {
    var id =
        person.map(Person::id).orElseThrow(() -> Problem.ruleBroken("Nobody has the employee id."));
    return new Told(
        row.number(),
        row.reported(
            id,
            in.orElseThrow(() -> Problem.ruleBroken("No assessment has this id or external id."))));
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
}
