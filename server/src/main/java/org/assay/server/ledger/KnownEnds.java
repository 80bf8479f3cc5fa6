package org.assay.server.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far this process knows that lanes reach: its own from its commits, others from checks. The
 * database must have at least that, as long as the process runs.
 */
@Singleton
class KnownEnds {

  private final Map<UUID, LaneEnd> ends = new ConcurrentHashMap<>();

  /** Notes an end; true if nothing was known of the lane. */
  boolean note(LaneEnd end) {
    var before = ends.get(end.lane());
    ends.merge(end.lane(), end, (known, other) -> other.number() > known.number() ? other : known);
    return before == null;
  }

  List<LaneEnd> all() {
    return List.copyOf(ends.values());
  }
}
