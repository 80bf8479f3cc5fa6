package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of people who have facts that begin later. */
@Singleton
class FactsToComeStore {

  private final EntityManager entityManager;

  @Inject
  FactsToComeStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(FactsToCome row) {
    entityManager.persist(row);
  }

  void remove(FactsToCome row) {
    entityManager.remove(row);
  }

  Optional<FactsToCome> find(UUID learner) {
    return Optional.ofNullable(entityManager.find(FactsToCome.class, learner));
  }

  /** Returns people of whom a fact has begun since. */
  List<UUID> due(Instant now, int most) {
    return entityManager
        .createQuery(
            "select f.learner from FactsToCome f where f.beginsAt <= :now"
                + " order by f.beginsAt, f.learner",
            UUID.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }
}
