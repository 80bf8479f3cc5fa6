package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** The rows of access tokens. */
@Singleton
class TokenStore {

  private final EntityManager entityManager;

  @Inject
  TokenStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(AccessToken token) {
    entityManager.persist(token);
  }

  Optional<AccessToken> find(Secret secret) {
    return entityManager
        .createQuery(
            "SELECT t FROM AccessToken t JOIN FETCH t.account WHERE t.hash = :hash",
            AccessToken.class)
        .setParameter("hash", secret.hash())
        .getResultStream()
        .findFirst();
  }

  void removeAllOf(Account account) {
    entityManager
        .createQuery("DELETE FROM AccessToken t WHERE t.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  int removeExpired(Instant now) {
    return entityManager
        .createQuery("DELETE FROM AccessToken t WHERE t.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
