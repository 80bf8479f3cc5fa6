package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** The badges' rows. */
@Singleton
class CredentialStore {

  private final EntityManager entityManager;

  @Inject
  CredentialStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(IssuedCredential credential) {
    entityManager.persist(credential);
    entityManager.flush();
  }

  Optional<IssuedCredential> find(UUID id) {
    return Optional.ofNullable(entityManager.find(IssuedCredential.class, id));
  }

  Optional<IssuedCredential> lock(UUID id) {
    return Optional.ofNullable(
        entityManager.find(IssuedCredential.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Returns the badge that was issued last for an order. */
  Optional<IssuedCredential> ofOrder(UUID order) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCredential c WHERE c.order = :order ORDER BY c.copy DESC",
            IssuedCredential.class)
        .setParameter("order", order)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Returns the badges that were issued for an award, in that order, and holds them. */
  List<IssuedCredential> lockOfAward(UUID award) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCredential c WHERE c.award = :award ORDER BY c.copy",
            IssuedCredential.class)
        .setParameter("award", award)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Returns badges that are to be taken back because what they are for has ended. */
  List<EndedBadge> ended(Instant now, int most) {
    return entityManager
        .createQuery(
            "SELECT NEW org.assay.server.credential.EndedBadge(c.id, c.learner)"
                + " FROM IssuedCredential c WHERE c.endsAt <= :now AND c.revokedAt IS NULL"
                + " AND (c.validUntil IS NULL OR c.validUntil > c.endsAt) ORDER BY c.endsAt, c.id",
            EndedBadge.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Returns all badges of a person. */
  List<IssuedCredential> allOf(UUID learner) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCredential c WHERE c.learner = :learner ORDER BY c.id",
            IssuedCredential.class)
        .setParameter("learner", learner)
        .getResultList();
  }

  /** Returns badges in the order of their making, of one person or all, of some classes or all. */
  List<IssuedCredential> page(Optional<UUID> learner, Optional<Set<UUID>> classes, Paging paging) {
    if (classes.filter(Set::isEmpty).isPresent()) {
      return List.of();
    }
    var text = new StringBuilder("SELECT c FROM IssuedCredential c WHERE c.id > :after");
    learner.ifPresent(id -> text.append(" AND c.learner = :learner"));
    classes.ifPresent(some -> text.append(" AND c.achievement IN :classes"));
    var query =
        entityManager
            .createQuery(text.append(" ORDER BY c.id").toString(), IssuedCredential.class)
            .setParameter("after", paging.after().orElse(new UUID(0, 0)));
    learner.ifPresent(id -> query.setParameter("learner", id));
    classes.ifPresent(some -> query.setParameter("classes", some));
    return query.setMaxResults(paging.rows()).getResultList();
  }
}
