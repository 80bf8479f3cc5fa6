package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds reads to a lane, chained and signed, in one transaction. */
@Singleton
class AppendEntries {

  private final OpenLane openLane;
  private final AppendStore store;
  private final SignHead signHead;

  @Inject
  AppendEntries(OpenLane openLane, AppendStore store, SignHead signHead) {
    this.openLane = openLane;
    this.store = store;
    this.signHead = signHead;
  }

  /**
   * Adds them and commits.
   *
   * @param known where the lane ends; empty to open a new one in the same transaction, so that
   *     failures leave no empty lanes behind
   * @return where the lane ends now
   */
  LaneEnd append(Optional<LaneEnd> known, List<HashedRead> reads) {
    var lane = known.isPresent() ? Optional.<OpenedLane>empty() : Optional.of(openLane.prepare());
    var end = known.or(() -> lane.map(OpenedLane::end)).orElseThrow();
    var entries = new ArrayList<Entry>(reads.size());
    var receipts = new ArrayList<String>(reads.size());
    var previous = end.hash();
    for (var hashed : reads) {
      long number = end.number() + entries.size() + 1;
      var entry = Entry.of(hashed.read(), hashed.receipt(), end.lane(), number, previous);
      entries.add(entry);
      receipts.add(hashed.read().receipt());
      previous = entry.hash();
    }
    var after = new LaneEnd(end.lane(), end.number() + entries.size(), previous);
    store.commit(lane, entries, receipts, signHead.sign(after, end.number()));
    return after;
  }
}
