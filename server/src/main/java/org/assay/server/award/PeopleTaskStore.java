package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of what has to be done for everybody. */
@Singleton
class PeopleTaskStore {

  private final EntityManager entityManager;

  @Inject
  PeopleTaskStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(PeopleTask task) {
    entityManager.persist(task);
  }

  List<UUID> open() {
    return entityManager
        .createQuery(
            "select t.id from PeopleTask t where t.doneAt is null order by t.id", UUID.class)
        .setMaxResults(20)
        .getResultList();
  }

  /** Locks a task that is open; empty when it is done or another server works on it. */
  Optional<PeopleTask> claim(UUID id) {
    var free =
        entityManager
            .createNativeQuery(
                "SELECT id FROM people_task WHERE id = ? AND done_at IS NULL FOR UPDATE SKIP LOCKED")
            .setParameter(1, id.toString())
            .getResultList();
    return free.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(entityManager.find(PeopleTask.class, id));
  }
}
