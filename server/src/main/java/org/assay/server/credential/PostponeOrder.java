package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.platform.AuditLog;

/** Notes that a try failed, after its transaction was rolled back. */
@Singleton
class PostponeOrder {

  private final OrderStore orders;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  PostponeOrder(OrderStore orders, AuditLog audit, Clock clock) {
    this.orders = orders;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  void postpone(UUID orderId, Throwable failure) {
    var error = reason(failure);
    orders.claim(orderId).ifPresent(order -> order.failed(error, clock.instant()));
    audit.write("server", "order.failed", orderId.toString(), error);
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
