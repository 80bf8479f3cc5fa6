package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Begins a submission: the learner's own, and one at a time in an assessment. */
@Singleton
class OpenSubmission {

  private final AssessmentStore assessments;
  private final SubmissionStore submissions;
  private final ReadLearners learners;
  private final Ids ids;
  private final Clock clock;

  @Inject
  OpenSubmission(
      AssessmentStore assessments,
      SubmissionStore submissions,
      ReadLearners learners,
      Ids ids,
      Clock clock) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.learners = learners;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  SubmissionAnswer open(UUID assessment, NewSubmission given, Caller by) {
    if (by.tool() || learners.hold(by.account()).isEmpty()) {
      throw new Problem(Code.NOT_ALLOWED, "Work is handed in by learners, for themselves.");
    }
    var in = assessments.get(assessment);
    in.checkGradedHere();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var submission = new Submission(ids.next(), in.id(), by.account(), given, now);
    submissions.add(submission);
    return submission.answer(List.of(), List.of(), Optional.empty());
  }
}
