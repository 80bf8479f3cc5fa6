package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

  Optional<IssuedCredential> ofOrder(UUID order) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCredential c WHERE c.order = :order", IssuedCredential.class)
        .setParameter("order", order)
        .getResultStream()
        .findFirst();
  }

  /** Returns the badge that was issued for an award, and holds it. */
  Optional<IssuedCredential> lockOfAward(UUID award) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCredential c WHERE c.award = :award", IssuedCredential.class)
        .setParameter("award", award)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
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

  List<IssuedCredential> ofLearner(UUID learner, UUID after, int most) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCredential c WHERE c.learner = :learner AND c.id > :after"
                + " ORDER BY c.id",
            IssuedCredential.class)
        .setParameter("learner", learner)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  List<IssuedCredential> page(UUID after, int most) {
    return entityManager
        .createQuery(
            "SELECT c FROM IssuedCredential c WHERE c.id > :after ORDER BY c.id",
            IssuedCredential.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }
}
