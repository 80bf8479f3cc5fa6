package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The rows of what was said of results. */
@Singleton
class StatementStore {

  private final EntityManager entityManager;

  @Inject
  StatementStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Statement statement) {
    entityManager.persist(statement);
  }

  /** Returns what was said of a result, in the order of hearing. */
  List<Statement> of(UUID result) {
    return entityManager
        .createQuery(
            "select s from Statement s where s.result = :result order by s.heardAt, s.id",
            Statement.class)
        .setParameter("result", result)
        .getResultList();
  }
}
