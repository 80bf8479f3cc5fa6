package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of frameworks. */
@Singleton
class FrameworkStore {

  private final EntityManager entityManager;

  @Inject
  FrameworkStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Framework framework) {
    try {
      entityManager.persist(framework);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("There is a framework named '" + framework.name() + "' already.");
      }
      throw e;
    }
  }

  Optional<Framework> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Framework.class, id));
  }

  List<Framework> list(Paging paging) {
    var query =
        entityManager.createQuery(
            paging.after().isPresent()
                ? "select f from Framework f where f.id > :after order by f.id"
                : "select f from Framework f order by f.id",
            Framework.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
