package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Takes in what other systems say about results. Of what is said under the same source and key, the
 * latest counts, whatever comes first.
 */
@Singleton
public class TakeInResult {

  /** How far the clock of another system may be ahead of ours. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final AssessmentStore assessments;
  private final AttemptStore attempts;
  private final HearStatement hearStatement;
  private final MayAssess mayAssess;
  private final ReadLearners learners;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TakeInResult(
      AssessmentStore assessments,
      AttemptStore attempts,
      HearStatement hearStatement,
      MayAssess mayAssess,
      ReadLearners learners,
      Ids ids,
      Clock clock) {
    this.assessments = assessments;
    this.attempts = attempts;
    this.hearStatement = hearStatement;
    this.mayAssess = mayAssess;
    this.learners = learners;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes it in. It joins the caller's transaction, in which the person was held before anything
   * else was read, or begins its own.
   *
   * @param said what is said
   * @param by which account says it, and so vouches for it
   * @throws Problem if there is no such person or assessment, the score is out of bounds, somebody
   *     speaks of themselves or of the future, or the key belongs to another result
   */
  @Transactional
  public Taken takeIn(ReportedResult said, Caller by) {
    var person =
        learners
            .hold(said.learner())
            .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
    var in =
        assessments
            .find(said.assessment())
            .orElseThrow(() -> Problem.ruleBroken("There is no such assessment."));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var what = Said.of(said, by);
    mayAssess.check(by, person);
    in.check(what, now.plus(AHEAD));
    var before = attempts.bySource(said.source(), said.key());
    if (before.isEmpty()) {
      var result = Attempt.reported(ids.next(), in, said, what, now);
      hearStatement.first(result, what, now);
      return new Taken(result.id(), Taken.Outcome.NEW, result.passed());
    }
    var result = before.get();
    if (!result.isOf(in.id(), person.id())) {
      throw Problem.conflict("Under this key something was said of another result.");
    }
    var outcome = hearStatement.another(result, in, what, Optional.empty(), now);
    return new Taken(result.id(), outcome, result.passed());
  }
}
