package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of submissions and of what assessors found in them. */
@Singleton
class SubmissionStore {

  private final EntityManager entityManager;

  @Inject
  SubmissionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Submission submission) {
    write(submission, "There is work of yours for this assessment that was not graded yet.");
  }

  void add(Grading grading) {
    write(grading, "You graded this work already.");
  }

  private void write(Object row, String duplicate) {
    try {
      entityManager.persist(row);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict(duplicate);
      }
      throw e;
    }
  }

  Optional<Submission> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Submission.class, id));
  }

  Submission get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("submission", id));
  }

  /** Returns a submission of the caller's own; of others' it is not said that they exist. */
  Submission mine(UUID id, Caller caller) {
    return find(id)
        .filter(found -> !caller.tool() && found.learner().equals(caller.account()))
        .orElseThrow(() -> Problem.notFound("submission", id));
  }

  /** Returns what assessors found, in the order of their grading. */
  List<Grading> gradings(UUID submission) {
    return entityManager
        .createQuery(
            "select g from Grading g where g.submission = :submission order by g.gradedAt, g.id",
            Grading.class)
        .setParameter("submission", submission)
        .getResultList();
  }

  List<Submission> ofLearner(UUID learner, Paging paging) {
    var query =
        list("select s from Submission s where s.learner = :learner", paging)
            .setParameter("learner", learner);
    return query.setMaxResults(paging.rows()).getResultList();
  }

  /** Returns what others handed in and an assessor may see; an owner may see everything of it. */
  List<Submission> forAssessor(UUID assessment, Paging paging, Caller caller) {
    var text =
        "select s from Submission s where s.assessment = :assessment and s.learner not in :hands"
            + (caller.is(Role.OWNER)
                ? ""
                : " and (s.state in :awaiting or exists (select g from Grading g"
                    + " where g.submission = s.id and g.assessor = :me))");
    var query =
        list(text, paging)
            .setParameter("assessment", assessment)
            .setParameter("hands", caller.hands());
    if (!caller.is(Role.OWNER)) {
      query
          .setParameter("awaiting", List.of(SubmissionState.HANDED_IN, SubmissionState.APPEALED))
          .setParameter("me", caller.account());
    }
    return query.setMaxResults(paging.rows()).getResultList();
  }

  private TypedQuery<Submission> list(String condition, Paging paging) {
    var text = new StringBuilder(condition);
    paging.after().ifPresent(after -> text.append(" and s.id > :after"));
    var query =
        entityManager.createQuery(text.append(" order by s.id").toString(), Submission.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query;
  }
}
