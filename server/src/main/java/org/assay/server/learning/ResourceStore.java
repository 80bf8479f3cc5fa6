package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Problem;

/** The rows of learning resources. */
@Singleton
class ResourceStore {

  private final EntityManager entityManager;

  @Inject
  ResourceStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(CatalogueEntry entry) {
    entityManager.persist(entry);
  }

  /** Writes what is pending, so that a second resource with the same external id is refused. */
  void flush() {
    try {
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("There is a resource with this externalId already.");
      }
      throw e;
    }
  }

  Optional<CatalogueEntry> find(UUID id) {
    return Optional.ofNullable(entityManager.find(CatalogueEntry.class, id));
  }

  List<CatalogueEntry> findAll(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select r from CatalogueEntry r where r.id in :ids order by r.id", CatalogueEntry.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  List<CatalogueEntry> byExternalIds(Collection<String> iris) {
    if (iris.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select r from CatalogueEntry r where r.externalId in :iris", CatalogueEntry.class)
        .setParameter("iris", iris)
        .getResultList();
  }

  /** Returns active resources that teach a skill, in the order of their ids. */
  List<CatalogueEntry> teaching(UUID skill, int most) {
    return entityManager
        .createQuery(
            "select r from CatalogueEntry r join r.taught s where s = :skill"
                + " and r.state = :active order by r.id",
            CatalogueEntry.class)
        .setParameter("skill", skill)
        .setParameter("active", ResourceState.ACTIVE)
        .setMaxResults(most)
        .getResultList();
  }
}
