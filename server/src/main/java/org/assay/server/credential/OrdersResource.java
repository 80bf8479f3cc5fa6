package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.Scope;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The operator's view: which badges are owed, what failed and why, and another try. */
@Path("/orders")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "credentials")
public class OrdersResource {

  private final ReadOrders orders;
  private final RetryOrder retryOrder;

  @Inject
  OrdersResource(ReadOrders orders, RetryOrder retryOrder) {
    this.orders = orders;
    this.retryOrder = retryOrder;
  }

  /** Lists orders. */
  @GET
  @Allowed(Scope.CREDENTIALS_ISSUE)
  @Operation(summary = "List orders for badges", description = "?state=PENDING, DONE or FAILED.")
  public Page<OrderView> list(
      @QueryParam("state") @Nullable OrderState state,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    var paging = Paging.of(limit, after);
    var found = orders.page(Optional.ofNullable(state), paging);
    return paging.page(found, OrderView::id, order -> order);
  }

  /** Answers with one order. */
  @GET
  @Path("{id}")
  @Allowed(Scope.CREDENTIALS_ISSUE)
  @Operation(summary = "Read an order for a badge")
  public OrderView read(@PathParam("id") UUID id) {
    return orders.read(id);
  }

  /** Tries a failed order again. */
  @POST
  @Path("{id}/retry")
  @Allowed(Scope.CREDENTIALS_ISSUE)
  @Operation(summary = "Try a failed order again")
  public OrderView retry(@PathParam("id") UUID id) {
    retryOrder.retry(id, orders.read(id).learner());
    return orders.read(id);
  }
}
