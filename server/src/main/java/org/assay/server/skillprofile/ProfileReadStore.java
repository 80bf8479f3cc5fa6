package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The ledger's rows: added and read, never changed. */
@Singleton
class ProfileReadStore {

  private final EntityManager entityManager;

  @Inject
  ProfileReadStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(ProfileRead read) {
    entityManager.persist(read);
  }

  List<LedgerEntry> of(UUID person, UUID after, int most) {
    return entityManager
        .createQuery(
            "SELECT r FROM ProfileRead r WHERE r.person = :person AND r.id > :after ORDER BY r.id",
            ProfileRead.class)
        .setParameter("person", person)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultStream()
        .map(ProfileRead::entry)
        .toList();
  }
}
