package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Problem;

/** The rows of pieces of learning, and of what was said about them. */
@Singleton
class PieceStore {

  private final EntityManager entityManager;

  @Inject
  PieceStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Writes a piece at once, because the rows of its statements point at it. */
  void add(LearningPiece piece) {
    try {
      entityManager.persist(piece);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict(
            "The same key was used for somebody else at the same moment. Send it again.");
      }
      throw e;
    }
  }

  void add(LearningStatement statement) {
    entityManager.persist(statement);
    entityManager.flush();
  }

  boolean has(UUID piece, String fingerprint) {
    return !entityManager
        .createQuery(
            "select s.id from LearningStatement s where s.piece = :piece"
                + " and s.fingerprint = :fingerprint",
            UUID.class)
        .setParameter("piece", piece)
        .setParameter("fingerprint", fingerprint)
        .getResultList()
        .isEmpty();
  }

  Optional<LearningPiece> byKey(String source, String key) {
    return entityManager
        .createQuery(
            "select p from LearningPiece p where p.source = :source and p.sourceKey = :key",
            LearningPiece.class)
        .setParameter("source", source)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Reads a piece anew and holds it until the transaction ends. */
  void hold(LearningPiece piece) {
    entityManager.refresh(piece, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Returns what counts of a person's learning, in a fixed order. */
  List<LearningPiece> of(UUID learner) {
    return entityManager
        .createQuery(
            "select p from LearningPiece p where p.learner = :learner and p.withdrawn = false"
                + " order by p.id",
            LearningPiece.class)
        .setParameter("learner", learner)
        .getResultList();
  }

  /** Returns what was ever said about pieces of a person's learning, the earliest heard first. */
  List<LearningStatement> statementsAbout(UUID learner) {
    return entityManager
        .createQuery(
            "select s from LearningStatement s where s.piece in"
                + " (select t.piece from LearningStatement t where t.learner = :learner)"
                + " order by s.heardAt, s.id",
            LearningStatement.class)
        .setParameter("learner", learner)
        .getResultList();
  }
}
