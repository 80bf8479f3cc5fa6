package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The one row of the secret of receipts. */
@Singleton
class SecretStore {

  private final EntityManager entityManager;

  @Inject
  SecretStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void addIfNone(byte[] secret) {
    entityManager
        .createNativeQuery("INSERT IGNORE INTO receipt_secret (id, secret) VALUES (1, ?)")
        .setParameter(1, secret)
        .executeUpdate();
  }

  byte[] secret() {
    return (byte[])
        entityManager
            .createNativeQuery("SELECT secret FROM receipt_secret WHERE id = 1")
            .getSingleResult();
  }
}
