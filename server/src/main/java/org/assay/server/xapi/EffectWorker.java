package org.assay.server.xapi;

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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tries again, now and then, what waits for somebody or something, and finishes what a crash left.
 */
@Singleton
class EffectWorker {

  private static final Logger LOG = System.getLogger(EffectWorker.class.getName());
  private static final long SECONDS = 20;
  private static final int AT_ONCE = 100;

  @Resource private @Nullable ManagedScheduledExecutorService executor;

  private final ApplyEffects applyEffects;
  private @Nullable Future<?> running;

  @Inject
  EffectWorker(ApplyEffects applyEffects) {
    this.applyEffects = applyEffects;
  }

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object start) {
    if (executor != null) {
      running = executor.scheduleWithFixedDelay(this::once, SECONDS, SECONDS, TimeUnit.SECONDS);
    }
  }

  /** A failure must not end the schedule; the next turn tries again. */
  private void once() {
    try {
      boolean more = true;
      while (more && !Thread.currentThread().isInterrupted()) {
        more = applyEffects.due(AT_ONCE);
      }
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Statements could not be tried again", failed);
    }
  }

  @PreDestroy
  void end() {
    if (running != null) {
      running.cancel(true);
    }
  }
}
