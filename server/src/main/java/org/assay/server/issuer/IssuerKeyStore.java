package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The public keys of the issuer, past and present. Rows are added and never taken away. */
@Singleton
class IssuerKeyStore {

  private final EntityManager entityManager;

  @Inject
  IssuerKeyStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Notes a key; two servers may do so at once. */
  void note(IssuerKey key) {
    entityManager
        .createNativeQuery(
            "INSERT INTO issuer_key (thumbprint, key_use, multibase, jwk, first_seen)"
                + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE thumbprint = thumbprint")
        .setParameter(1, key.thumbprint())
        .setParameter(2, key.use().name())
        .setParameter(3, key.multibase())
        .setParameter(4, key.jwk())
        .setParameter(5, LocalDateTime.ofInstant(key.firstSeen(), ZoneOffset.UTC))
        .executeUpdate();
  }

  void noteActive(HeldKey key, Instant now) {
    entityManager
        .createQuery("UPDATE IssuerKey k SET k.lastActive = :now WHERE k.thumbprint = :thumbprint")
        .setParameter("now", now)
        .setParameter("thumbprint", key.thumbprint())
        .executeUpdate();
  }

  /** Returns all keys, the oldest first. */
  List<IssuerKey> all() {
    return entityManager
        .createQuery(
            "SELECT k FROM IssuerKey k ORDER BY k.firstSeen, k.thumbprint", IssuerKey.class)
        .getResultList();
  }
}
