package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/** Adds reads to a lane, chained and signed, in one transaction. */
@Singleton
class AppendEntries {

  private final AppendStore store;
  private final SignHead signHead;

  @Inject
  AppendEntries(AppendStore store, SignHead signHead) {
    this.store = store;
    this.signHead = signHead;
  }

  /**
   * Adds them and commits.
   *
   * @return where the lane ends now
   */
  @Transactional(TxType.REQUIRES_NEW)
  LaneEnd append(LaneEnd end, List<HashedRead> reads) {
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
    store.add(entries, receipts, signHead.sign(after, end.number()));
    return after;
  }
}
