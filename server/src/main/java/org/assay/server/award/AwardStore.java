package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The rows of awards. */
@Singleton
class AwardStore {

  private final EntityManager entityManager;

  @Inject
  AwardStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Award award) {
    entityManager.persist(award);
    entityManager.flush();
  }

  /** Returns all awards of a person, the oldest earnings first. */
  List<Award> of(UUID learner) {
    return entityManager
        .createQuery(
            "select a from Award a where a.learner = :learner order by a.achievement, a.earning",
            Award.class)
        .setParameter("learner", learner)
        .getResultList();
  }
}
