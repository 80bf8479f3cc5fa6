package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
