package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** The ledger's rows: added and read, never changed. */
@Singleton
class ProfileReadStore {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EntityManager entityManager;

  @Inject
  ProfileReadStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(ProfileRead read) {
    entityManager.persist(read);
  }

  List<LedgerEntry> of(UUID person, Paging paging) {
    return entityManager
        .createQuery(
            "SELECT r FROM ProfileRead r WHERE r.person = :person AND r.id > :after ORDER BY r.id",
            ProfileRead.class)
        .setParameter("person", person)
        .setParameter("after", paging.after().orElse(BEFORE_ALL))
        .setMaxResults(paging.rows())
        .getResultStream()
        .map(ProfileRead::entry)
        .toList();
  }
}
