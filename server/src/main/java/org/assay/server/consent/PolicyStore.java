package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.assay.server.platform.DuplicateKey;
import org.assay.server.platform.Problem;

/** The rows of purposes and of their policies: added and read, never changed. */
@Singleton
class PolicyStore {

  private final EntityManager entityManager;

  @Inject
  PolicyStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Adds a purpose at once, so that a second one of the same name is refused here. */
  void add(Purpose purpose) {
    try {
      entityManager.persist(purpose);
      entityManager.flush();
    } catch (PersistenceException e) {
      if (DuplicateKey.caused(e)) {
        throw Problem.conflict("There is a purpose '" + purpose.name() + "' already.");
      }
      throw e;
    }
  }

  void add(ReleasePolicy policy) {
    entityManager.persist(policy);
    entityManager.flush();
  }

  Optional<Purpose> purpose(String name) {
    return Optional.ofNullable(entityManager.find(Purpose.class, name));
  }

  /** Finds a purpose and lets nobody else publish a policy for it until the transaction ends. */
  Optional<Purpose> hold(String name) {
    return Optional.ofNullable(
        entityManager.find(Purpose.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Purpose> purposes() {
    return entityManager
        .createQuery("select p from Purpose p order by p.addedAt, p.name", Purpose.class)
        .getResultList();
  }

  /** Returns the policy that is in force for a purpose: the newest. */
  Optional<ReleasePolicy> newest(String purpose) {
    return entityManager
        .createQuery(
            "select p from ReleasePolicy p where p.purpose = :purpose order by p.version desc",
            ReleasePolicy.class)
        .setParameter("purpose", purpose)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Returns the newest policy of every purpose. */
  List<ReleasePolicy> newest() {
    return entityManager
        .createQuery(
            "select p from ReleasePolicy p where p.version ="
                + " (select max(q.version) from ReleasePolicy q where q.purpose = p.purpose)",
            ReleasePolicy.class)
        .getResultList();
  }

  Optional<ReleasePolicy> version(String purpose, int version) {
    return entityManager
        .createQuery(
            "select p from ReleasePolicy p where p.purpose = :purpose and p.version = :version",
            ReleasePolicy.class)
        .setParameter("purpose", purpose)
        .setParameter("version", version)
        .getResultStream()
        .findFirst();
  }
}
