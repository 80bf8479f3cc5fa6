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

/** The rows of assessments. */
@Singleton
class AssessmentStore {

  private final EntityManager entityManager;

  @Inject
  AssessmentStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Assessment assessment) {
    try {
      entityManager.persist(assessment);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("Another assessment has one of these external ids.");
      }
      throw e;
    }
  }

  Optional<Assessment> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Assessment.class, id));
  }

  /** Finds the assessment that other systems know by a name. */
  Optional<Assessment> byExternalId(String externalId) {
    return entityManager
        .createQuery(
            "select a from Assessment a join a.externalIds e where e = :externalId",
            Assessment.class)
        .setParameter("externalId", externalId)
        .getResultStream()
        .findFirst();
  }

  Assessment get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("assessment", id));
  }

  List<Assessment> findAll(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select a from Assessment a where a.id in :ids order by a.id", Assessment.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  List<Assessment> list(Paging paging) {
    var query =
        entityManager.createQuery(
            paging.after().isPresent()
                ? "select a from Assessment a where a.id > :after order by a.id"
                : "select a from Assessment a order by a.id",
            Assessment.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
