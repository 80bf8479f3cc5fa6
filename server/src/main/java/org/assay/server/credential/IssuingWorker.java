package org.assay.server.credential;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.assay.server.platform.ServerConfig;
import org.jspecify.annotations.Nullable;

/**
 * Works on pending orders: each as soon as it is committed, and every second what is due, so that
 * nothing is forgotten after a crash. Any number of servers may do this side by side.
 *
 * <p>One task works as long as the server runs. Requests only wake it: a task that a request began
 * would share the request's way to the database and close it under its feet.
 */
@Singleton
class IssuingWorker {

  private static final Logger LOG = System.getLogger(IssuingWorker.class.getName());

  @Resource private ManagedExecutorService executor;

  private final FindDueOrders findDueOrders;
  private final IssueCredential issueCredential;
  private final PostponeOrder postponeOrder;
  private final EndBadges endBadges;
  private final ServerConfig config;
  private final Semaphore news = new Semaphore(0);
  private @Nullable Future<?> task;

  @Inject
  IssuingWorker(
      FindDueOrders findDueOrders,
      IssueCredential issueCredential,
      PostponeOrder postponeOrder,
      EndBadges endBadges,
      ServerConfig config) {
    this.findDueOrders = findDueOrders;
    this.issueCredential = issueCredential;
    this.postponeOrder = postponeOrder;
    this.endBadges = endBadges;
    this.config = config;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (config.issuingEnabled()) {
      task = executor.submit(this::workUntilStopped);
    }
  }

  @PreDestroy
  void stop() {
    if (task != null) {
      task.cancel(true);
    }
  }

  void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderPlaced placed) {
    news.release();
  }

  private void workUntilStopped() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        boolean woken = news.tryAcquire(1, TimeUnit.SECONDS);
        if (woken) {
          news.drainPermits();
        }
        workOnWhatIsDue();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void workOnWhatIsDue() {
    try {
      List<DueOrder> due;
      do {
        due = findDueOrders.find();
        due.forEach(this::work);
      } while (due.size() == FindDueOrders.AT_ONCE);
      endBadges.due().forEach(endBadges::end);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "could not look for due orders; trying again", failed);
    }
  }

  private void work(DueOrder order) {
    try {
      issueCredential.issue(order);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "order " + order.id() + " failed", failed);
      postponeOrder.postpone(order.id(), failed);
    }
  }
}
