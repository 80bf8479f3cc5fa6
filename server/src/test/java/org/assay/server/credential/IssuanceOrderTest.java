package org.assay.server.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssuanceOrderTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final IssuanceOrder order =
      new IssuanceOrder(new UUID(1, 1), Samples.ruleMet(Samples.result(1), Samples.result(2)), NOW);

  @Test
  void new_order_is_pending_and_keeps_its_facts() {
    assertThat(order.state()).isEqualTo(OrderState.PENDING);
    assertThat(order.facts()).containsExactly(Samples.result(1), Samples.result(2));
  }

  @Test
  void failure_is_told_and_tried_again() {
    order.failed("the database was away", NOW);

    assertThat(order.state()).isEqualTo(OrderState.PENDING);
    assertThat(order.lastError()).contains("the database was away");
    assertThat(order.attempts()).isEqualTo(1);
  }

  @Test
  void order_that_failed_too_often_waits_for_a_person() {
    for (int i = 0; i < IssuanceOrder.MOST_ATTEMPTS; i++) {
      assertThat(order.state()).isEqualTo(OrderState.PENDING);
      order.failed("again", NOW);
    }
    assertThat(order.state()).isEqualTo(OrderState.FAILED);

    order.tryAgain(NOW);

    assertThat(order.state()).isEqualTo(OrderState.PENDING);
    assertThat(order.attempts()).isZero();
  }

  @Test
  void order_that_is_done_stays_done() {
    order.done();
    order.tryAgain(NOW);
    assertThat(order.state()).isEqualTo(OrderState.DONE);
    assertThat(order.lastError()).isEmpty();
  }
}
