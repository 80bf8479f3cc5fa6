package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of strategic designations. */
@Singleton
class DesignationStore {

  private final EntityManager entityManager;

  @Inject
  DesignationStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Designation designation) {
    entityManager.persist(designation);
  }

  Optional<Designation> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Designation.class, id));
  }

  List<Designation> of(UUID skill) {
    return entityManager
        .createQuery(
            "select d from Designation d where d.skill = :skill order by d.starts, d.id",
            Designation.class)
        .setParameter("skill", skill)
        .getResultList();
  }
}
