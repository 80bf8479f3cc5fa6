package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Grades work. Once as many assessors graded as the assessment asks for, and as their agreement
 * asks for, the result is recorded in the same transaction.
 *
 * <p>The learner is held, so of assessors who grade together one is the first and one the second.
 */
@Singleton
class GradeSubmission {

  private final AssessmentStore assessments;
  private final SubmissionStore submissions;
  private final MayAssess mayAssess;
  private final RecordGrade recordGrade;
  private final ReadLearners learners;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  GradeSubmission(
      AssessmentStore assessments,
      SubmissionStore submissions,
      MayAssess mayAssess,
      RecordGrade recordGrade,
      ReadLearners learners,
      AuditLog audit,
      Ids ids,
      Clock clock) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.mayAssess = mayAssess;
    this.recordGrade = recordGrade;
    this.learners = learners;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  void grade(UUID learner, UUID id, NewGrading given, Caller by) {
    var submission = hold(learner, id, by);
    submission.checkWaiting();
    checkIsAnother(submission, by);
    var in = assessments.get(submission.assessment());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var grading = add(submission, given, in.grade(given), false, by, now);
    var found = submissions.gradings(id).stream().map(Grading::score).toList();
    in.combination()
        .of(found)
        .ifPresent(
            score ->
                submission.grade(recordGrade.record(submission, score, grading, by, now), now));
  }

  @Transactional
  void decide(UUID learner, UUID id, NewDecision given, Caller by) {
    var submission = hold(learner, id, by);
    submission.checkAppealed();
    checkIsAnother(submission, by);
    var in = assessments.get(submission.assessment());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (given.corrects()) {
      var grading = add(submission, given.grading(), in.grade(given.grading()), true, by, now);
      recordGrade.record(submission, grading.score(), grading, by, now);
    } else {
      add(submission, given.grading(), recordGrade.standing(submission), true, by, now);
    }
    submission.decide(now);
  }

  /** Whose work it is, is read before the transaction: what it reads first must be the person. */
  private Submission hold(UUID learner, UUID id, Caller by) {
    var person = learners.hold(learner).orElseThrow(() -> Problem.notFound("person", learner));
    mayAssess.checkGrader(by, person);
    return submissions.get(id);
  }

  private void checkIsAnother(Submission submission, Caller by) {
    if (submissions.gradings(submission.id()).stream()
        .anyMatch(each -> mayAssess.couldHaveGraded(by, each))) {
      throw Problem.conflict("You graded this work already; another assessor is asked now.");
    }
  }

  private Grading add(
      Submission submission,
      NewGrading given,
      Score score,
      boolean appeal,
      Caller by,
      Instant now) {
    var event = appeal ? "submission.decided" : "submission.graded";
    audit.write(by.account().toString(), event, "submission:" + submission.id(), "score " + score);
    var grading = new Grading(ids.next(), submission, given, score, appeal, by, now);
    submissions.add(grading);
    return grading;
  }
}
