package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assay.server.platform.Ids;

/** Opens lanes for this process and binds them to the ends of all others. */
@Singleton
class OpenLane {

  private final AppendStore store;
  private final SignHead signHead;
  private final Ids ids;
  private final Clock clock;
  private final UUID process;

  @Inject
  OpenLane(AppendStore store, SignHead signHead, Ids ids, Clock clock) {
    this.store = store;
    this.signHead = signHead;
    this.ids = ids;
    this.clock = clock;
    this.process = ids.next();
  }

  /** Returns a new lane that is not written yet. */
  OpenedLane prepare() {
    var id = ids.next();
    var anchors = store.looseEnds(id);
    var opened = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var lane = Lane.open(id, process, opened, anchors);
    return new OpenedLane(lane, anchors, signHead.sign(new LaneEnd(id, 0, lane.genesis()), 0));
  }

  /** Opens a lane and commits it. */
  LaneEnd open() {
    var lane = prepare();
    store.commit(lane);
    return lane.end();
  }
}
