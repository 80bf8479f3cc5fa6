package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assay.server.platform.Ids;

/** Opens a lane for this process and binds it to the ends of all others. */
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

  @Transactional
  LaneEnd open() {
    var id = ids.next();
    var anchors = store.looseEnds(id);
    var opened = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var lane = Lane.open(id, process, opened, anchors);
    var end = new LaneEnd(id, 0, lane.genesis());
    store.add(lane, anchors, signHead.sign(end, 0));
    return end;
  }
}
