package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;

/**
 * Records the grade of work as a result, like those of other systems: under the submission, so that
 * a corrected grade corrects the same result.
 */
@Singleton
class RecordGrade {

  static final String SOURCE = "submission";

  private final TakeInResult takeInResult;
  private final AttemptStore attempts;
  private final FileStore files;

  @Inject
  RecordGrade(TakeInResult takeInResult, AttemptStore attempts, FileStore files) {
    this.takeInResult = takeInResult;
    this.attempts = attempts;
    this.files = files;
  }

  /** Records it and returns the result's id. */
  @Transactional(TxType.MANDATORY)
  UUID record(Submission of, Score score, Grading last, Caller by, Instant now) {
    var evidence = files.of(of.id()).stream().map(HandedInFile::evidence).toList();
    var said =
        new ReportedResult(
            SOURCE,
            of.id().toString(),
            of.assessment(),
            of.learner(),
            Optional.of(score),
            last.answer().gradedAt(),
            now,
            false,
            last.answer().feedback(),
            evidence);
    return takeInResult.takeIn(said, by).id();
  }

  /** Returns the grade as it stands; a result that was withdrawn has none to be upheld. */
  Score standing(Submission of) {
    return of.result()
        .flatMap(attempts::find)
        .flatMap(Attempt::score)
        .orElseThrow(() -> Problem.conflict("The result was withdrawn; nothing can be upheld."));
  }
}
