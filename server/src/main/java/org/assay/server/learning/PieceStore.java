package org.assay.server.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Writes pieces at once, because the rows of statements point at them. */
  void add(List<LearningPiece> pieces, List<LearningStatement> statements) {
    try {
      pieces.forEach(entityManager::persist);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict(
            "The same key was used for somebody else at the same moment. Send it again.");
      }
      throw e;
    }
    statements.forEach(entityManager::persist);
    entityManager.flush();
  }

  /** Returns the fingerprints of all that was said about pieces. */
  Map<UUID, Set<String>> heard(List<LearningPiece> pieces) {
    if (pieces.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "select s.piece, s.fingerprint from LearningStatement s where s.piece in :pieces",
            Object[].class)
        .setParameter("pieces", pieces.stream().map(LearningPiece::id).toList())
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> row[1].toString(), toSet())));
  }

  /** Returns the pieces with keys of a source, as far as there are any. */
  List<LearningPiece> byKeys(String source, Collection<String> keys) {
    return entityManager
        .createQuery(
            "select p from LearningPiece p where p.source = :source and p.sourceKey in :keys",
            LearningPiece.class)
        .setParameter("source", source)
        .setParameter("keys", keys)
        .getResultList();
  }

  /** Returns whose the pieces are that have such keys. */
  Set<UUID> owners(String source, Collection<String> keys) {
    return entityManager
        .createQuery(
            "select distinct p.learner from LearningPiece p"
                + " where p.source = :source and p.sourceKey in :keys",
            UUID.class)
        .setParameter("source", source)
        .setParameter("keys", keys)
        .getResultStream()
        .collect(toSet());
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
