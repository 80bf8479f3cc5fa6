package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;

/** The rows of OAuth clients. */
@Singleton
class ClientStore {

  private final EntityManager entityManager;

  @Inject
  ClientStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(OAuthClient client) {
    entityManager.persist(client);
  }

  Optional<OAuthClient> find(String clientId) {
    return Optional.ofNullable(entityManager.find(OAuthClient.class, clientId));
  }

  OAuthClient get(String clientId) {
    return find(clientId).orElseThrow(() -> Problem.notFound("client", clientId));
  }

  void remove(OAuthClient client) {
    entityManager.remove(client);
  }

  /** Returns clients in the order of their making, after the account with an id. */
  List<OAuthClient> list(UUID after, int limit) {
    return entityManager
        .createQuery(
            "SELECT c FROM OAuthClient c JOIN FETCH c.account a WHERE a.id > :after ORDER BY a.id",
            OAuthClient.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Adds the owner client unless there is one; a server that starts at the same moment is waited
   * for.
   *
   * @return whether it was added
   */
  boolean addOwner(Account owner, Secret secret, Instant now) {
    entityManager.persist(owner);
    entityManager.flush();
    int added =
        entityManager
            .createNativeQuery(
                "INSERT IGNORE INTO oauth_client (client_id, account, secret_hash, made_at)"
                    + " VALUES (?1, ?2, ?3, ?4)")
            .setParameter(1, OAuthClient.OWNER)
            .setParameter(2, owner.id().toString())
            .setParameter(3, secret.hash())
            .setParameter(4, java.time.LocalDateTime.ofInstant(now, java.time.ZoneOffset.UTC))
            .executeUpdate();
    if (added == 0) {
      entityManager.remove(owner);
    }
    return added == 1;
  }
}
