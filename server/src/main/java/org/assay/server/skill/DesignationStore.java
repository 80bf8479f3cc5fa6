package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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

  List<UUID> skillsOn(LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct d.skill from Designation d"
                + " where d.starts <= :day and (d.ends is null or d.ends > :day)",
            UUID.class)
        .setParameter("day", day)
        .getResultList();
  }
}
