package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Corrects a result or withdraws it, for a reason that is kept. Whoever assessed it may do so, or
 * an owner; never the person themselves.
 */
@Singleton
class CorrectResult {

  private final AssessmentStore assessments;
  private final AttemptStore attempts;
  private final StatementStore statements;
  private final ReadStatements readStatements;
  private final HearStatement hearStatement;
  private final MayAssess mayAssess;
  private final ReadLearners learners;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  CorrectResult(
      AssessmentStore assessments,
      AttemptStore attempts,
      StatementStore statements,
      ReadStatements readStatements,
      HearStatement hearStatement,
      MayAssess mayAssess,
      ReadLearners learners,
      AuditLog audit,
      Clock clock) {
    this.assessments = assessments;
    this.attempts = attempts;
    this.statements = statements;
    this.readStatements = readStatements;
    this.hearStatement = hearStatement;
    this.mayAssess = mayAssess;
    this.learners = learners;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<StatementAnswer> correct(UUID learner, UUID id, NewCorrection given, Caller by) {
    return change(
        hold(learner, id, by),
        by,
        "result.corrected",
        given.reason(),
        (current, next) -> current.corrected(given.score(), given.statedAt().orElse(next), by));
  }

  @Transactional
  List<StatementAnswer> withdraw(UUID learner, UUID id, NewWithdrawal given, Caller by) {
    return change(
        hold(learner, id, by),
        by,
        "result.withdrawn",
        given.reason(),
        (current, next) -> current.takenBack(next, by));
  }

  private List<StatementAnswer> change(
      Attempt result,
      Caller by,
      String event,
      String reason,
      BiFunction<Said, Instant, Said> change) {
    var before = statements.of(result.id()).stream().map(Statement::said).toList();
    if (!by.is(Role.OWNER) && before.stream().noneMatch(said -> said.by().equals(by.account()))) {
      throw new Problem(
          Code.NOT_ALLOWED, "A result is corrected by who assessed it, or by an owner.");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var current = Statements.of(before).current();
    var next = current.overtakenAt(now);
    var said = change.apply(current, next);
    var in = assessments.get(result.assessment());
    in.check(said, next.isAfter(current.assessedAt()) ? next : current.assessedAt());
    audit.write(by.account().toString(), event, "result:" + result.id(), reason);
    hearStatement.another(result, in, said, Optional.of(reason), now);
    return readStatements.of(result.id());
  }

  /** Whose result it is, is read before the transaction: what it reads first must be the person. */
  private Attempt hold(UUID learner, UUID id, Caller by) {
    var person = learners.hold(learner).orElseThrow(() -> Problem.notFound("person", learner));
    mayAssess.check(by, person);
    return attempts.find(id).orElseThrow(() -> Problem.notFound("result", id));
  }
}
