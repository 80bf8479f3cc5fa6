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

/** The rows of scales. */
@Singleton
class ScaleStore {

  private final EntityManager entityManager;

  @Inject
  ScaleStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Scale scale) {
    try {
      entityManager.persist(scale);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("There is a scale named '" + scale.name() + "' already.");
      }
      throw e;
    }
  }

  Optional<Scale> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Scale.class, id));
  }

  /** Returns the scale that a request names, if it names one. */
  Optional<Scale> named(Optional<UUID> id) {
    return id.map(
        one -> find(one).orElseThrow(() -> Problem.ruleBroken("There is no scale " + one + ".")));
  }

  List<Scale> list(Paging paging) {
    var query =
        entityManager.createQuery(
            paging.after().isPresent()
                ? "select s from Scale s where s.id > :after order by s.id"
                : "select s from Scale s order by s.id",
            Scale.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
