package org.assay.server.credential;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.assay.server.award.RuleMet;
import org.assay.server.platform.Ids;

/** Writes the order for a badge that is now owed, in the transaction of the award. */
@Singleton
class OrderIssuance {

  private final OrderStore orders;
  private final Ids ids;
  private final Clock clock;
  private final Event<OrderPlaced> placed;

  @Inject
  OrderIssuance(OrderStore orders, Ids ids, Clock clock, Event<OrderPlaced> placed) {
    this.orders = orders;
    this.ids = ids;
    this.clock = clock;
    this.placed = placed;
  }

  @Transactional(TxType.MANDATORY)
  void order(@Observes RuleMet met) {
    var order = new IssuanceOrder(ids.next(), met, clock.instant());
    if (orders.addOnce(order)) {
      placed.fire(new OrderPlaced(order.id()));
    }
  }
}
