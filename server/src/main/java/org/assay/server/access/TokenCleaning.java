package org.assay.server.access;

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

/** Clears expired tokens now and then; several servers doing so do no harm. */
@Singleton
class TokenCleaning {

  private static final Logger LOG = System.getLogger(TokenCleaning.class.getName());
  private static final long MINUTES = 10;

  @Resource private @Nullable ManagedScheduledExecutorService executor;

  private final ClearExpiredTokens clearExpiredTokens;
  private @Nullable Future<?> running;

  @Inject
  TokenCleaning(ClearExpiredTokens clearExpiredTokens) {
    this.clearExpiredTokens = clearExpiredTokens;
  }

  void begin(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object start) {
    if (executor != null) {
      running = executor.scheduleWithFixedDelay(this::once, 1, MINUTES, TimeUnit.MINUTES);
    }
  }

  /** A failure must not end the schedule; the next turn tries again. */
  private void once() {
    try {
      clearExpiredTokens.clear();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Expired tokens could not be cleared", failed);
    }
  }

  @PreDestroy
  void end() {
    if (running != null) {
      running.cancel(true);
    }
  }
}
