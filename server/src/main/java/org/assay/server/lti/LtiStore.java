package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of tools and of the assertions that they used. */
@Singleton
class LtiStore {

  private final EntityManager entityManager;

  @Inject
  LtiStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(LtiTool tool) {
    // The account first, since the tool refers to it.
    entityManager.flush();
    try {
      entityManager.persist(tool);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("Another tool has this client id.");
      }
      throw e;
    }
  }

  Optional<LtiTool> find(UUID id) {
    return Optional.ofNullable(entityManager.find(LtiTool.class, id))
        .filter(tool -> !tool.isClosed());
  }

  LtiTool get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("tool", id));
  }

  Optional<LtiTool> byClientId(String clientId) {
    return entityManager
        .createQuery(
            "select t from LtiTool t where t.clientId = :clientId and t.closed = false",
            LtiTool.class)
        .setParameter("clientId", clientId)
        .getResultStream()
        .findFirst();
  }

  List<LtiTool> list(Paging paging) {
    var after = paging.after().isPresent() ? " and t.id > :after" : "";
    var query =
        entityManager.createQuery(
            "select t from LtiTool t where t.closed = false" + after + " order by t.id",
            LtiTool.class);
    paging.after().ifPresent(id -> query.setParameter("after", id));
    return query.setMaxResults(paging.rows()).getResultList();
  }

  void forgetExpired(Instant now) {
    entityManager
        .createQuery("delete from UsedAssertion u where u.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Adds it now, so that a second use fails here. */
  void add(UsedAssertion assertion) {
    entityManager.persist(assertion);
    entityManager.flush();
  }
}
