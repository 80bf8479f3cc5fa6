package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of results. */
@Singleton
class AttemptStore {

  private final EntityManager entityManager;

  @Inject
  AttemptStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Attempt attempt) {
    try {
      entityManager.persist(attempt);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("Another result of this assessment was recorded under this id.");
      }
      throw e;
    }
  }

  Optional<Attempt> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Attempt.class, id));
  }

  Optional<Attempt> find(UUID assessment, UUID id) {
    return find(id).filter(attempt -> attempt.assessment().equals(assessment));
  }

  Optional<Attempt> byKey(UUID assessment, String key) {
    return entityManager
        .createQuery(
            "select a from Attempt a where a.assessment = :assessment and a.onceKey = :key",
            Attempt.class)
        .setParameter("assessment", assessment)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  List<Attempt> bySource(String source, Collection<String> keys) {
    return entityManager
        .createQuery(
            "select a from Attempt a where a.source = :source and a.sourceKey in :keys",
            Attempt.class)
        .setParameter("source", source)
        .setParameter("keys", keys)
        .getResultList();
  }

  /** Returns the results of a person, but for those that were withdrawn. */
  List<Attempt> countingOf(UUID learner) {
    return entityManager
        .createQuery(
            "select a from Attempt a where a.learner = :learner and a.withdrawn = false",
            Attempt.class)
        .setParameter("learner", learner)
        .getResultList();
  }

  /** Returns all results of a person, also those that were withdrawn. */
  List<Attempt> ofLearner(UUID learner, Paging paging) {
    return entityManager
        .createQuery(
            "select a from Attempt a where a.learner = :learner and a.id > :after order by a.id",
            Attempt.class)
        .setParameter("learner", learner)
        .setParameter("after", paging.after().orElse(new UUID(0, 0)))
        .setMaxResults(paging.rows())
        .getResultList();
  }

  List<Attempt> list(UUID assessment, Optional<UUID> learner, Paging paging) {
    var text = new StringBuilder("select a from Attempt a where a.assessment = :assessment");
    learner.ifPresent(id -> text.append(" and a.learner = :learner"));
    paging.after().ifPresent(after -> text.append(" and a.id > :after"));
    var query =
        entityManager
            .createQuery(text.append(" order by a.id").toString(), Attempt.class)
            .setParameter("assessment", assessment);
    learner.ifPresent(id -> query.setParameter("learner", id));
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
