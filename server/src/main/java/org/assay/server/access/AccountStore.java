package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;

/** The rows of accounts. */
@Singleton
class AccountStore {

  private final EntityManager entityManager;

  @Inject
  AccountStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Account account) {
    entityManager.persist(account);
  }

  Optional<Account> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Account.class, id));
  }

  Account get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("account", id));
  }
}
