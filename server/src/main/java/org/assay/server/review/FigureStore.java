package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The rows of what was said about figures: added and read, never changed. */
@Singleton
class FigureStore {

  private final EntityManager entityManager;

  @Inject
  FigureStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(FigureStatement statement) {
    entityManager.persist(statement);
  }

  /** Returns all that was ever said about a person's figures. */
  List<Figure> saidOf(UUID learner) {
    return entityManager
        .createQuery(
            "select s from FigureStatement s where s.learner = :learner order by s.id",
            FigureStatement.class)
        .setParameter("learner", learner)
        .getResultStream()
        .map(FigureStatement::figure)
        .toList();
  }
}
