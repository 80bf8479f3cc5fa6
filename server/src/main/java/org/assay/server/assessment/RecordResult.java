package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Records a result. That there is news of the person is told, and who decides rules does so in the
 * same transaction.
 *
 * <p>The person is held first. Results of one person are therefore recorded one after the other: of
 * two that arrive together and complete a rule only together, the second sees the first.
 */
@Singleton
class RecordResult {

  /** What was recorded, now or when the same report came before. */
  record Recorded(ResultAnswer answer, boolean now) {}

  private final AssessmentStore assessments;
  private final AttemptStore attempts;
  private final StatementStore statements;
  private final HearStatement hearStatement;
  private final MayAssess mayAssess;
  private final ReadLearners learners;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RecordResult(
      AssessmentStore assessments,
      AttemptStore attempts,
      StatementStore statements,
      HearStatement hearStatement,
      MayAssess mayAssess,
      ReadLearners learners,
      Ids ids,
      Clock clock) {
    this.assessments = assessments;
    this.attempts = attempts;
    this.statements = statements;
    this.hearStatement = hearStatement;
    this.mayAssess = mayAssess;
    this.learners = learners;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  Recorded record(UUID assessment, NewResult given, Optional<String> header, Caller assessor) {
    var person = hold(given);
    var in = assessments.get(assessment);
    var key = given.key(header, person.id());
    var before = key.flatMap(text -> attempts.byKey(assessment, text));
    if (before.isPresent()) {
      return again(before.get(), person, given);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var said = Said.of(given, assessor, now);
    mayAssess.check(assessor, person);
    in.check(said, now);
    var attempt = Attempt.recorded(ids.next(), in, person.id(), said, key, now);
    hearStatement.first(attempt, said, now);
    return new Recorded(attempt.answer(), true);
  }

  private Person hold(NewResult given) {
    return given
        .learner()
        .flatMap(learners::hold)
        .or(() -> given.employeeId().flatMap(learners::holdByEmployeeId))
        .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
  }

  /** What was corrected meanwhile stays corrected when its first report comes once more. */
  private Recorded again(Attempt before, Person person, NewResult given) {
    boolean same =
        before.learner().equals(person.id())
            && statements.of(before.id()).stream().anyMatch(one -> one.said().says(given));
    if (!same) {
      throw Problem.conflict("A result that says something else was recorded under this id.");
    }
    return new Recorded(before.answer(), false);
  }
}
