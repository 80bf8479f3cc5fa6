package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Finds the orders whose time has come. Outside a request there is no database without this. */
@Singleton
class FindDueOrders {

  /** How many are found at once. */
  static final int AT_ONCE = 50;

  private final OrderStore orders;
  private final Clock clock;

  @Inject
  FindDueOrders(OrderStore orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  @Transactional
  List<DueOrder> find() {
    return orders.due(clock.instant(), AT_ONCE);
  }
}
