package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of nominations, of their reviewers and of what was handed in for them. */
@Singleton
class NominationStore {

  private final EntityManager entityManager;

  @Inject
  NominationStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Adds a nomination, at once: what belongs to it refers to its row. */
  void add(Nomination nomination) {
    entityManager.persist(nomination);
    entityManager.flush();
  }

  void add(Reviewer reviewer) {
    entityManager.persist(reviewer);
  }

  void add(NominationEvidence evidence) {
    entityManager.persist(evidence);
  }

  Nomination get(UUID id) {
    return Optional.ofNullable(entityManager.find(Nomination.class, id))
        .orElseThrow(() -> Problem.notFound("nomination", id));
  }

  /** Finds a nomination and holds the row until the transaction ends. */
  Nomination hold(UUID id) {
    return Optional.ofNullable(
            entityManager.find(Nomination.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> Problem.notFound("nomination", id));
  }

  List<Nomination> of(UUID nominee) {
    return entityManager
        .createQuery(
            "select n from Nomination n where n.nominee = :nominee order by n.id", Nomination.class)
        .setParameter("nominee", nominee)
        .getResultList();
  }

  List<Nomination> list(NominationFilter filter, Paging paging) {
    var where = new StringBuilder("select n from Nomination n where 1 = 1");
    paging.after().ifPresent(after -> where.append(" and n.id > :after"));
    where.append(filter.conditions());
    var query =
        entityManager.createQuery(where.append(" order by n.id").toString(), Nomination.class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    filter.parameters().forEach(query::setParameter);
    return query.setMaxResults(paging.rows()).getResultList();
  }

  List<Reviewer> reviewers(Collection<UUID> nominations) {
    return of(
        nominations,
        "select r from Reviewer r where r.nomination in :nominations order by r.id",
        Reviewer.class);
  }

  List<NominationEvidence> evidence(Collection<UUID> nominations) {
    return of(
        nominations,
        "select e from NominationEvidence e where e.nomination in :nominations order by e.id",
        NominationEvidence.class);
  }

  private <T> List<T> of(Collection<UUID> nominations, String words, Class<T> type) {
    if (nominations.isEmpty()) {
      return List.of();
    }
    TypedQuery<T> query = entityManager.createQuery(words, type);
    return query.setParameter("nominations", nominations).getResultList();
  }

  Optional<NominationEvidence> evidence(UUID nomination, UUID id) {
    return Optional.ofNullable(entityManager.find(NominationEvidence.class, id))
        .filter(found -> found.nomination().equals(nomination));
  }
}
