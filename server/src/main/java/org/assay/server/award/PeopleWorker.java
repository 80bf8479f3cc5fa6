package org.assay.server.award;

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
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Works on what has to be done for everybody: as soon as it is committed, and every few seconds
 * what was left by a crash; and decides about people whose facts have begun. Any number of servers
 * may do this side by side.
 *
 * <p>One task of the executor works as long as the server runs; requests only wake it.
 */
@Singleton
class PeopleWorker {

  private static final Logger LOG = System.getLogger(PeopleWorker.class.getName());
  private static final int SECONDS_BETWEEN_LOOKS = 5;

  @Resource private ManagedExecutorService executor;

  private final WorkOnTask workOnTask;
  private final DecideBegun decideBegun;
  private final Semaphore news = new Semaphore(0);
  private @Nullable Future<?> work;

  @Inject
  PeopleWorker(WorkOnTask workOnTask, DecideBegun decideBegun) {
    this.workOnTask = workOnTask;
    this.decideBegun = decideBegun;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
    work = executor.submit(this::workUntilStopped);
  }

  @PreDestroy
  void stop() {
    if (work != null) {
      work.cancel(true);
    }
  }

  void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) PeopleTaskAdded added) {
    news.release();
  }

  private void workUntilStopped() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (news.tryAcquire(1, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
          news.drainPermits();
        }
        workOnWhatIsOpen();
        decideWhatHasBegun();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void workOnWhatIsOpen() {
    try {
      workOnTask.open().forEach(this::work);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "could not look for what has to be done; trying again", failed);
    }
  }

  private void decideWhatHasBegun() {
    try {
      boolean more = true;
      while (more && !Thread.currentThread().isInterrupted()) {
        var due = decideBegun.due();
        more = due.stream().filter(this::decide).count() == DecideBegun.AT_ONCE;
      }
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "could not look for facts that have begun; trying again", failed);
    }
  }

  private boolean decide(UUID person) {
    try {
      decideBegun.decide(person);
      return true;
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "facts of " + person + " could not be decided; trying again", failed);
      return false;
    }
  }

  private void work(UUID task) {
    try {
      boolean more = true;
      while (more && !Thread.currentThread().isInterrupted()) {
        more = workOnTask.step(task);
      }
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "task " + task + " failed; trying again", failed);
    }
  }
}
