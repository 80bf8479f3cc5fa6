package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** Reads orders with the badges they became. */
@Singleton
class ReadOrders {

  private final OrderStore orders;
  private final CredentialStore credentials;

  @Inject
  ReadOrders(OrderStore orders, CredentialStore credentials) {
    this.orders = orders;
    this.credentials = credentials;
  }

  OrderView read(UUID id) {
    return orders.find(id).map(this::view).orElseThrow(() -> Problem.notFound("order", id));
  }

  List<OrderView> page(Optional<OrderState> state, Paging paging) {
    return orders.page(state, paging).stream().map(this::view).toList();
  }

  private OrderView view(IssuanceOrder order) {
    var badge =
        order.state() == OrderState.DONE
            ? credentials.ofOrder(order.id()).map(IssuedCredential::id)
            : Optional.<UUID>empty();
    return OrderView.of(order, badge);
  }
}
