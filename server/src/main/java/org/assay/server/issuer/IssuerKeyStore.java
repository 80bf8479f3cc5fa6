package org.assay.server.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.key.Multikey;

/** The public keys of the issuer, past and present. Rows are added and never taken away. */
@Singleton
class IssuerKeyStore {

  private final EntityManager entityManager;

  @Inject
  IssuerKeyStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Notes a key; two servers may do so at once. */
  void note(HeldKey key, Instant now) {
    entityManager
        .createNativeQuery(
            "INSERT INTO issuer_key (thumbprint, key_use, multibase, jwk, first_seen)"
                + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE thumbprint = thumbprint")
        .setParameter(1, key.thumbprint())
        .setParameter(2, key.use().name())
        .setParameter(3, Multikey.write(key.publicKey()))
        .setParameter(4, key.publicJwk().toJSONString())
        .setParameter(5, now)
        .executeUpdate();
  }

  void noteActive(HeldKey key, Instant now) {
    entityManager
        .createNativeQuery("UPDATE issuer_key SET last_active = ? WHERE thumbprint = ?")
        .setParameter(1, now)
        .setParameter(2, key.thumbprint())
        .executeUpdate();
  }

  Optional<IssuerKey> find(String thumbprint) {
    return Optional.ofNullable(entityManager.find(IssuerKey.class, thumbprint));
  }

  /** Returns all keys, the oldest first. */
  List<IssuerKey> all() {
    return entityManager
        .createQuery(
            "SELECT k FROM IssuerKey k ORDER BY k.firstSeen, k.thumbprint", IssuerKey.class)
        .getResultList();
  }
}
