package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.assay.server.platform.ServerConfig;

/**
 * Takes a person's appeal against a result that was reported of them, and has an owner decide it.
 * That a result is corrected is the owner's word, said of the result like any other.
 */
@Singleton
class AppealResult {

  private final AttemptStore attempts;
  private final StatementStore statements;
  private final AppealStore appeals;
  private final CorrectResult correctResult;
  private final MayAssess mayAssess;
  private final ReadLearners learners;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;
  private final Duration within;

  @Inject
  AppealResult(
      AttemptStore attempts,
      StatementStore statements,
      AppealStore appeals,
      CorrectResult correctResult,
      MayAssess mayAssess,
      ReadLearners learners,
      AuditLog audit,
      Ids ids,
      Clock clock,
      ServerConfig config) {
    this.attempts = attempts;
    this.statements = statements;
    this.appeals = appeals;
    this.correctResult = correctResult;
    this.mayAssess = mayAssess;
    this.learners = learners;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    this.within = config.assessing().appealWithin();
  }

  @Transactional
  AppealAnswer appeal(UUID id, NewAppeal given, Caller by) {
    learners.hold(by.account());
    var result =
        attempts
            .find(id)
            .filter(found -> !by.tool() && found.learner().equals(by.account()))
            .orElseThrow(() -> Problem.notFound("result", id));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    check(result, now);
    var appeal = new ResultAppeal(ids.next(), result, given.reason(), now);
    appeals.add(appeal);
    audit.write(by.account().toString(), "result.appealed", "result:" + id, given.reason());
    return appeal.answer();
  }

  private void check(Attempt result, Instant now) {
    if (result.isOfWorkGradedHere()) {
      throw Problem.ruleBroken("Work that was graded here is appealed against as a submission.");
    }
    if (appeals.isAppealed(result.id())) {
      throw Problem.conflict("There was an appeal already, and there is one only.");
    }
    var all = statements.of(result.id());
    Submission.checkInTime(all.get(all.size() - 1).heardAt(), now, within);
  }

  /**
   * Decides.
   *
   * @param learner whose result it is, known before, because the person is held first
   */
  @Transactional
  AppealAnswer decide(UUID learner, UUID id, NewAppealDecision given, Caller by) {
    var person = learners.hold(learner).orElseThrow(() -> Problem.notFound("appeal", id));
    mayAssess.check(by, person);
    if (!by.is(Role.OWNER)) {
      throw new Problem(Code.NOT_ALLOWED, "An owner decides about an appeal against a result.");
    }
    var appeal = appeals.get(id);
    appeal.checkOpen();
    given
        .score()
        .map(score -> new NewCorrection(score, Optional.empty(), given.answer()))
        .ifPresent(change -> correctResult.correct(learner, appeal.result(), change, by));
    appeal.decide(given, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.write(
        by.account().toString(),
        "result.appeal-decided",
        "result:" + appeal.result(),
        given.outcome() + ": " + given.answer());
    return appeal.answer();
  }
}
