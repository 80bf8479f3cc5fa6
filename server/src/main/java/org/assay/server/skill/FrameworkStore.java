package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
    entityManager.persist(framework);
    flush(framework);
  }

  /** Writes what is pending, so that a name that is taken is refused here. */
  void flush(Framework framework) {
    try {
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

  /** Finds a framework and holds it, so that imports into it come one after the other. */
  Optional<Framework> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Framework.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Framework> bySource(String source) {
    return byText("source", source);
  }

  Optional<Framework> byName(String name) {
    return byText("name", name);
  }

  /** The members are our own constants, never words of a request. */
  private Optional<Framework> byText(String member, String text) {
    return entityManager
        .createQuery("select f from Framework f where f." + member + " = :text", Framework.class)
        .setParameter("text", text)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
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
