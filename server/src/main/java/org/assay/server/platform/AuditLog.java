package org.assay.server.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/**
 * Writes down what is going to happen and what happened.
 *
 * <p>Each entry is a transaction of its own: an intent must survive the rollback of what was
 * intended.
 */
@Singleton
public class AuditLog {

  private final EntityManager entityManager;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AuditLog(EntityManager entityManager, Ids ids, Clock clock) {
    this.entityManager = entityManager;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes an entry and commits it.
   *
   * @param actor who, as an account id or {@code server}
   * @param event what, such as {@code credential.intended}; stable
   * @param subject about which thing, as its id or address
   * @param detail anything a later reader needs; never a secret
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void write(String actor, String event, String subject, String detail) {
    entityManager.persist(
        new AuditEntry(ids.next(), clock.instant(), actor, event, subject, detail));
  }
}
