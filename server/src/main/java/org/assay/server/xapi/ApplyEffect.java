package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.assessment.AssessmentAnswer;
import org.assay.server.assessment.ReadAssessments;
import org.assay.server.assessment.ReportedResult;
import org.assay.server.assessment.Score;
import org.assay.server.assessment.TakeInResult;
import org.assay.server.learner.ReadLearners;
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
  private final ReadAssessments assessments;
  private final TakeInResult takeInResult;

  @Inject
  ApplyEffect(
      StatementStore statements,
      ReadLearners learners,
      ReadAssessments assessments,
      TakeInResult takeInResult) {
    this.statements = statements;
    this.learners = learners;
    this.assessments = assessments;
    this.takeInResult = takeInResult;
  }

  /** Notes that nothing is left to follow from a statement. */
  @Transactional
  void close(UUID id) {
    statements
        .hold(id)
        .ifPresent(
            row -> row.tookEffect(row.learner().orElse(null), row.assessment().orElse(null)));
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
    var assessment = assessment(row, effect);
    takeInResult.takeIn(reported(row, effect, learner, assessment, voided), row.saidBy());
    row.tookEffect(learner, assessment.id());
  }

  private AssessmentAnswer assessment(StoredStatement row, Effect effect) {
    var known = row.assessment().flatMap(assessments::find);
    return known
        .or(() -> assessments.byExternalId(effect.activity()))
        .orElseThrow(
            () ->
                Problem.ruleBroken(
                    "No assessment here has the external id " + effect.activity() + "."));
  }

  /** What is taken back is said a moment after it was said: no later word can bring it back. */
  private static ReportedResult reported(
      StoredStatement row, Effect effect, UUID learner, AssessmentAnswer in, boolean voided) {
    return new ReportedResult(
        SOURCE,
        row.id().toString(),
        in.id(),
        learner,
        Optional.of(score(effect, in)),
        effect.at(),
        voided ? effect.at().plus(1, ChronoUnit.MICROS) : effect.at(),
        voided,
        Optional.empty(),
        List.of());
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
