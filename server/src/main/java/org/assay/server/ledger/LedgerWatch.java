package org.assay.server.ledger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the ledger again and again, a little at a time so that nobody notices, and keeps
 * what the last whole walk saw.
 */
@Singleton
class LedgerWatch {

  private static final Logger LOG = System.getLogger(LedgerWatch.class.getName());

  private static final int FIRST_SECONDS = 5;
  private static final int SECONDS = 2;
  private static final int STEPS = 5;
  private static final Duration REST = Duration.ofMinutes(10);

  @Resource private @Nullable ManagedScheduledExecutorService executor;

  private final CheckLedger checkLedger;
  private final Clock clock;
  private @Nullable Future<?> running;
  private @Nullable LedgerWalk walk;
  private Instant began = Instant.EPOCH;
  private Instant next = Instant.EPOCH;
  private volatile @Nullable CheckAnswer last;
  private volatile boolean failing;

  @Inject
  LedgerWatch(CheckLedger checkLedger, Clock clock) {
    this.checkLedger = checkLedger;
    this.clock = clock;
  }

  /** Returns what the last whole walk saw; empty before the first has ended. */
  Optional<CheckAnswer> last() {
    return Optional.ofNullable(last);
  }

  /** Tells whether the last attempt came to no end: what was seen before says nothing of today. */
  boolean isFailing() {
    return failing;
  }

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object start) {
    if (executor != null) {
      running =
          executor.scheduleWithFixedDelay(this::once, FIRST_SECONDS, SECONDS, TimeUnit.SECONDS);
    }
  }

  /** A failure must not end the schedule; the next turn begins anew. */
  private void once() {
    try {
      for (int i = 0; i < STEPS && !clock.instant().isBefore(next); i++) {
        step();
      }
    } catch (RuntimeException failed) {
      walk = null;
      failing = true;
      LOG.log(Level.WARNING, "The ledger could not be checked", failed);
    }
  }

  private void step() {
    var walking = walk;
    if (walking == null) {
      began = clock.instant();
      walking = checkLedger.begin();
      walk = walking;
    }
    if (!walking.step()) {
      var ended = clock.instant();
      tell(walking.answer(began, ended));
      walk = null;
      next = ended.plus(REST);
    }
  }

  private void tell(CheckAnswer answer) {
    last = answer;
    failing = false;
    if (!answer.sound()) {
      LOG.log(
          Level.ERROR,
          "The ledger of reads was tampered with: {0} findings, the first: {1}",
          answer.found(),
          answer.findings().get(0));
    }
  }

  @PreDestroy
  void end() {
    if (running != null) {
      running.cancel(true);
    }
  }
}
