package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;

/** The orders' rows. */
@Singleton
class OrderStore {

  private final EntityManager entityManager;

  @Inject
  OrderStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Adds an order unless the award has one already; tells whether it was added. */
  boolean addOnce(IssuanceOrder order) {
    if (exists(order)) {
      return false;
    }
    entityManager.persist(order);
    entityManager.flush();
    return true;
  }

  private boolean exists(IssuanceOrder order) {
    return !entityManager
        .createQuery("SELECT o.id FROM IssuanceOrder o WHERE o.award = :award", UUID.class)
        .setParameter("award", order.award())
        .getResultList()
        .isEmpty();
  }

  Optional<IssuanceOrder> find(UUID id) {
    return Optional.ofNullable(entityManager.find(IssuanceOrder.class, id));
  }

  /**
   * Locks a pending order until the transaction ends; empty when it is no longer pending or another
   * server works on it.
   */
  Optional<IssuanceOrder> claim(UUID id) {
    var free =
        entityManager
            .createNativeQuery(
                "SELECT id FROM issuance_order WHERE id = ? AND state = 'PENDING'"
                    + " FOR UPDATE SKIP LOCKED")
            .setParameter(1, id.toString())
            .getResultList();
    return free.isEmpty() ? Optional.empty() : find(id);
  }

  /** Finds the order for an award and holds it. */
  Optional<IssuanceOrder> lockOfAward(UUID award) {
    return entityManager
        .createQuery("SELECT o FROM IssuanceOrder o WHERE o.award = :award", IssuanceOrder.class)
        .setParameter("award", award)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<DueOrder> due(Instant now, int most) {
    return entityManager
        .createQuery(
            "SELECT NEW org.assay.server.credential.DueOrder(o.id, o.learner) FROM IssuanceOrder o"
                + " WHERE o.state = :pending AND o.nextAttemptAt <= :now"
                + " ORDER BY o.nextAttemptAt, o.id",
            DueOrder.class)
        .setParameter("pending", OrderState.PENDING)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  List<IssuanceOrder> page(Optional<OrderState> state, Paging paging) {
    return entityManager
        .createQuery(
            "SELECT o FROM IssuanceOrder o WHERE (:all = TRUE OR o.state = :state)"
                + " AND o.id > :after ORDER BY o.id",
            IssuanceOrder.class)
        .setParameter("all", state.isEmpty())
        .setParameter("state", state.orElse(OrderState.PENDING))
        .setParameter("after", paging.after().orElse(new UUID(0, 0)))
        .setMaxResults(paging.rows())
        .getResultList();
  }
}
