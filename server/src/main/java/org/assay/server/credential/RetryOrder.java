package org.assay.server.credential;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;

/** Gives a failed order another try; an order that is done stays done. */
@Singleton
class RetryOrder {

  private final OrderStore orders;
  private final ReadLearners learners;
  private final Clock clock;
  private final Event<OrderPlaced> placed;

  @Inject
  RetryOrder(OrderStore orders, ReadLearners learners, Clock clock, Event<OrderPlaced> placed) {
    this.orders = orders;
    this.learners = learners;
    this.clock = clock;
    this.placed = placed;
  }

  /**
   * Retries.
   *
   * @param id the order
   * @param learner who earned the badge, known before, because the person is held first: whether
   *     the award still stands is seen only then
   */
  @Transactional
  void retry(UUID id, UUID learner) {
    learners.hold(learner);
    var order = orders.find(id).orElseThrow(() -> Problem.notFound("order", id));
    order.tryAgain(clock.instant());
    placed.fire(new OrderPlaced(id));
  }
}
