package org.assay.server.ledger;

import jakarta.annotation.Priority;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lane of this process and where it ends. One thread adds to it at a time.
 *
 * <p>While a commit is on its way the lane belongs to nobody: if the commit fails, or nobody knows
 * whether it did, the next read opens a new lane. After a day a new one is opened as well, so that
 * the end of the old one is bound into the chains of the others.
 */
@Singleton
class OwnLane {

  private static final Logger LOG = System.getLogger(OwnLane.class.getName());

  /** After the issuer's keys are published. */
  private static final int AFTER_KEYS = 250;

  private static final Duration LIFE = Duration.ofDays(1);

  private final OpenLane openLane;
  private final AppendEntries appendEntries;
  private final KnownEnds knownEnds;
  private final Clock clock;
  private @Nullable LaneEnd end;
  private Instant opened = Instant.EPOCH;

  @Inject
  OwnLane(OpenLane openLane, AppendEntries appendEntries, KnownEnds knownEnds, Clock clock) {
    this.openLane = openLane;
    this.appendEntries = appendEntries;
    this.knownEnds = knownEnds;
    this.clock = clock;
  }

  /** Binds what other lanes hold into a new one even if nobody ever reads a profile here. */
  void begin(@Observes @Priority(AFTER_KEYS) @Initialized(ApplicationScoped.class) Object start) {
    try {
      keep(openLane.open());
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "No lane of the ledger could be opened yet", failed);
    }
  }

  synchronized void append(List<HashedRead> reads) {
    var now = clock.instant();
    var last = Optional.ofNullable(end).filter(lane -> now.isBefore(opened.plus(LIFE)));
    end = null;
    keep(appendEntries.append(last, reads));
  }

  private synchronized void keep(LaneEnd reached) {
    if (knownEnds.note(reached)) {
      opened = clock.instant();
    }
    end = reached;
  }
}
