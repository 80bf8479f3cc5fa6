package org.assay.server.credential;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assay.server.platform.ServerConfig;
import org.jspecify.annotations.Nullable;

/**
 * Works on pending orders: each as soon as it is committed, and every second what is due, so that
 * nothing is forgotten after a crash. Any number of servers may do this side by side.
 */
@Singleton
class IssuingWorker {

  private static final Logger LOG = System.getLogger(IssuingWorker.class.getName());

  @Resource private ManagedScheduledExecutorService executor;

  private final FindDueOrders findDueOrders;
  private final IssueCredential issueCredential;
  private final PostponeOrder postponeOrder;
  private final ServerConfig config;
  private final AtomicBoolean working = new AtomicBoolean();
  private @Nullable ScheduledFuture<?> round;

  @Inject
  IssuingWorker(
      FindDueOrders findDueOrders,
      IssueCredential issueCredential,
      PostponeOrder postponeOrder,
      ServerConfig config) {
    this.findDueOrders = findDueOrders;
    this.issueCredential = issueCredential;
    this.postponeOrder = postponeOrder;
    this.config = config;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (config.issuingEnabled()) {
      round = executor.scheduleWithFixedDelay(this::wake, 1, 1, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void stop() {
    if (round != null) {
      round.cancel(false);
    }
  }

  void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderPlaced placed) {
    if (config.issuingEnabled()) {
      wake();
    }
  }

  /** One thread works at a time; whoever comes while it does is seen by it or by the next round. */
  private void wake() {
    if (!working.compareAndSet(false, true)) {
      return;
    }
    try {
      executor.execute(this::workOnWhatIsDue);
    } catch (RejectedExecutionException busy) {
      working.set(false);
    }
  }

  private void workOnWhatIsDue() {
    try {
      List<UUID> due;
      do {
        due = findDueOrders.find();
        due.forEach(this::work);
      } while (due.size() == FindDueOrders.AT_ONCE);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "could not look for due orders; trying again", failed);
    } finally {
      working.set(false);
    }
  }

  private void work(UUID order) {
    try {
      issueCredential.issue(order);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "order " + order + " failed", failed);
      postponeOrder.postpone(order, failed);
    }
  }
}
