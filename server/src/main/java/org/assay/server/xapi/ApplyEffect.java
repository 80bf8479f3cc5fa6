package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.assessment.AssessmentAnswer;
import org.assay.server.assessment.ReportedResult;
import org.assay.server.assessment.Score;
import org.assay.server.assessment.TakeInResult;
import org.assay.server.learner.ReadLearners;
import org.assay.server.learning.ReportedLearning;
import org.assay.server.learning.ResourceView;
import org.assay.server.learning.TakeInLearning;
import org.assay.server.platform.Problem;

/**
 * Hands on what follows from one statement, once or again: whatever is said twice, or voided in the
 * meantime, the outcome depends only on which statements there are.
 */
@Singleton
class ApplyEffect {

  private static final String SOURCE = "xapi";

  private final StatementStore statements;
  private final ReadLearners learners;
  private final FindActivity findActivity;
  private final TakeInResult takeInResult;
  private final TakeInLearning takeInLearning;

  @Inject
  ApplyEffect(
      StatementStore statements,
      ReadLearners learners,
      FindActivity findActivity,
      TakeInResult takeInResult,
      TakeInLearning takeInLearning) {
    this.statements = statements;
    this.learners = learners;
    this.findActivity = findActivity;
    this.takeInResult = takeInResult;
    this.takeInLearning = takeInLearning;
  }

  /** Notes that nothing is left to follow from a statement. */
  @Transactional
  void close(UUID id) {
    statements.hold(id).ifPresent(StoredStatement::isDone);
  }

  /**
   * Notes that nothing is left to follow from a statement that was taken back, if nothing had
   * followed from it. Somebody may let it take effect at this moment, who did not see that it was
   * taken back; so that is asked when the statement is held.
   *
   * @return whether nothing had followed
   */
  @Transactional
  boolean closeUntaken(UUID id) {
    var row = statements.hold(id).orElseThrow();
    if (row.learner().isPresent()) {
      return false;
    }
    row.isDone();
    return true;
  }

  /**
   * Lets it take effect. The person is held before anything is read, then the statement: what voids
   * it is stored before or after, and in both cases somebody sees both.
   *
   * @throws Problem if something that it speaks of is not known, or it breaks a rule
   */
  @Transactional
  void apply(UUID id, Effect effect, UUID learner) {
    learners.hold(learner);
    var row = statements.hold(id).orElseThrow();
    boolean voided = statements.isVoided(row);
    var in = findActivity.of(row, effect);
    in.assessment()
        .map(test -> result(row, effect, learner, test, voided))
        .ifPresent(said -> takeInResult.takeIn(said, row.saidBy()));
    in.resource()
        .map(resource -> learning(row, effect, learner, resource, voided))
        .ifPresent(said -> takeInLearning.takeIn(said, row.saidBy()));
    row.tookEffect(learner, in);
  }

  private static ReportedResult result(
      StoredStatement row, Effect effect, UUID learner, AssessmentAnswer in, boolean voided) {
    return new ReportedResult(
        SOURCE,
        row.id().toString(),
        in.id(),
        learner,
        Optional.of(score(effect, in)),
        effect.at(),
        saidAt(effect, voided),
        voided,
        Optional.empty(),
        List.of());
  }

  private static ReportedLearning learning(
      StoredStatement row, Effect effect, UUID learner, ResourceView with, boolean voided) {
    return new ReportedLearning(
        SOURCE,
        row.id().toString(),
        learner,
        with.id(),
        Optional.empty(),
        Optional.empty(),
        effect.spent(),
        Optional.empty(),
        effect.completed(),
        effect.at(),
        saidAt(effect, voided),
        voided);
  }

  /** What is taken back is said a moment after it was said: no later word can bring it back. */
  private static Instant saidAt(Effect effect, boolean voided) {
    return voided ? effect.at().plus(1, ChronoUnit.MICROS) : effect.at();
  }

  private static Score score(Effect effect, AssessmentAnswer in) {
    var score = new Scale(in.minimum(), in.maximum()).bring(effect.score().orElseThrow());
    if (effect.failed() && score.compareTo(in.threshold()) >= 0) {
      throw Problem.ruleBroken(
          "It says failed, but the score " + score + " would pass; ask the system that said so.");
    }
    return score;
  }
}
