package org.assay.server.ledger;

import java.util.Optional;
import java.util.UUID;

/**
 * Walks one lane, some rows at a step. Where the lane ends is read first: what is added meanwhile
 * is left for the next walk.
 */
final class LaneWalk {

  private static final int AT_ONCE = 1_000;

  private final UUID lane;
  private final CheckStore store;
  private final Findings findings;
  private final LaneCheck check;
  private final HeadPages headPages;
  private final long end;
  private long at = Long.MIN_VALUE;
  private long entries;
  private long heads;

  LaneWalk(UUID lane, CheckStore store, HeadSignatures signatures, Findings findings) {
    this.lane = lane;
    this.store = store;
    this.findings = findings;
    this.check = new LaneCheck(lane, signatures, findings);
    this.end = store.lastHead(lane).map(Head::number).orElse(0L);
    this.headPages = new HeadPages(store, lane, end);
    check.begin(store.lane(lane), store.anchors(lane));
  }

  /** Walks on; false when the end was reached. */
  boolean step() {
    var page = store.entries(lane, at, end, AT_ONCE);
    boolean more = page.size() == AT_ONCE;
    long to = more ? page.get(page.size() - 1).entry().number() : end;
    receiptsAlone(at, to);
    for (var kept : page) {
      headsUpTo(kept.entry().number() - 1);
      check.entry(kept);
    }
    headsUpTo(to);
    entries += page.size();
    at = to;
    return more;
  }

  private void headsUpTo(long number) {
    for (var head = headPages.next(number); head.isPresent(); head = headPages.next(number)) {
      check.head(head.get());
      heads++;
    }
  }

  private void receiptsAlone(long after, long to) {
    for (var number : store.receiptsAlone(lane, after, to)) {
      findings.add(
          LedgerFinding.at(
              Flaw.RECEIPT_UNKNOWN,
              lane,
              number,
              "The receipt with number " + number + " belongs to no entry."));
    }
  }

  /**
   * Ends. Entries and their head come in one commit, so that of entries which are read before the
   * last head none can lie behind it.
   *
   * @return where the lane ends by what is signed
   */
  Optional<LaneEnd> end() {
    var suspects = store.entriesBehind(lane, end, AT_ONCE);
    long now = Math.max(end, store.lastHead(lane).map(Head::number).orElse(0L));
    suspects.stream().filter(entry -> entry.number() > now).forEach(check::behind);
    receiptsAlone(end, Long.MAX_VALUE);
    return check.end();
  }

  long entries() {
    return entries;
  }

  long heads() {
    return heads;
  }
}
