package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Shows submissions to those whom they concern: the learner, whoever grades or graded, the owner.
 *
 * <p>What assessors found is hidden until it is graded, from the learner and from one another: the
 * second assessor grades blind.
 */
@Singleton
class ReadSubmissions {

  private final SubmissionStore submissions;
  private final AttemptStore attempts;
  private final FileStore files;

  @Inject
  ReadSubmissions(SubmissionStore submissions, AttemptStore attempts, FileStore files) {
    this.submissions = submissions;
    this.attempts = attempts;
    this.files = files;
  }

  /** Returns whose work it is. */
  UUID learner(UUID id) {
    return submissions.get(id).learner();
  }

  /** Returns the learner's view, for the learner and for an owner. */
  SubmissionAnswer own(UUID id, Caller caller) {
    return shown(forLearner(id, caller), caller);
  }

  /** Lists a learner's submissions, for the learner and for an owner. */
  Page<SubmissionAnswer> own(Optional<UUID> learner, Paging paging, Caller caller) {
    var of = learner.orElse(caller.account());
    if (!maySee(of, caller)) {
      throw new Problem(Code.NOT_ALLOWED, "You may see your own submissions.");
    }
    return page(submissions.ofLearner(of, paging), paging, caller);
  }

  /** Returns the assessor's view. */
  SubmissionAnswer toAssess(UUID assessment, UUID id, Caller caller) {
    return shown(forAssessor(assessment, id, caller), caller);
  }

  /** Returns what an assessor sees who has just graded. */
  SubmissionAnswer graded(UUID id, Caller caller) {
    return shown(submissions.get(id), caller);
  }

  /** Lists what waits for an assessor, and what they graded; for an owner all there is. */
  Page<SubmissionAnswer> toAssess(UUID assessment, Paging paging, Caller caller) {
    return page(submissions.forAssessor(assessment, paging, caller), paging, caller);
  }

  /** Returns a file, for the learner and for an owner. */
  HandedInFile ownFile(UUID id, FileName name, Caller caller) {
    return file(forLearner(id, caller), name);
  }

  /** Returns a file, for an assessor. */
  HandedInFile fileToAssess(UUID assessment, UUID id, FileName name, Caller caller) {
    return file(forAssessor(assessment, id, caller), name);
  }

  /** Returns the content of a file, which is still what was handed in. */
  byte[] content(HandedInFile file) {
    return files
        .content(file.sha256())
        .filter(content -> PutFile.sha256(content).equals(file.sha256()))
        .orElseThrow(
            () -> new IllegalStateException("the content of " + file.sha256() + " is not there"));
  }

  private HandedInFile file(Submission submission, FileName name) {
    return files
        .find(submission.id(), name.text())
        .orElseThrow(() -> Problem.notFound("file", name.text()));
  }

  private Submission forLearner(UUID id, Caller caller) {
    return submissions
        .find(id)
        .filter(submission -> maySee(submission.learner(), caller))
        .orElseThrow(() -> Problem.notFound("submission", id));
  }

  private Submission forAssessor(UUID assessment, UUID id, Caller caller) {
    return submissions
        .find(id)
        .filter(submission -> submission.assessment().equals(assessment))
        .filter(submission -> !caller.couldBe(submission.learner()))
        .filter(
            submission ->
                caller.is(Role.OWNER)
                    || submission.awaitsAssessor()
                    || submissions.gradings(id).stream().anyMatch(each -> each.couldBeBy(caller)))
        .orElseThrow(() -> Problem.notFound("submission", id));
  }

  private static boolean maySee(UUID learner, Caller caller) {
    return caller.is(Role.OWNER) || (!caller.tool() && caller.account().equals(learner));
  }

  private Page<SubmissionAnswer> page(List<Submission> rows, Paging paging, Caller caller) {
    return paging.page(rows, Submission::id, row -> shown(row, caller));
  }

  private SubmissionAnswer shown(Submission submission, Caller caller) {
    var gradings =
        submissions.gradings(submission.id()).stream()
            .filter(each -> submission.gradingsAreShown() || each.couldBeBy(caller))
            .filter(each -> submission.gradingsAreShown() || !caller.couldBe(submission.learner()))
            .toList();
    return submission.answer(
        files.of(submission.id()), gradings, submission.result().flatMap(attempts::find));
  }
}
