package org.assay.server.ledger;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One walk through the whole ledger, some rows at a step. */
final class LedgerWalk {

  private static final int LANES = 100;

  private final CheckStore store;
  private final KnownEnds knownEnds;
  private final HeadSignatures signatures;
  private final Findings findings = new Findings();
  private final Witness witness;
  private final Deque<UUID> ahead = new ArrayDeque<>();
  private UUID after = new UUID(0, 0);
  private @Nullable LaneWalk lane;
  private long lanes;
  private long entries;
  private long heads;

  LedgerWalk(CheckStore store, KnownEnds knownEnds, HeadSignatures signatures) {
    this.store = store;
    this.knownEnds = knownEnds;
    this.signatures = signatures;
    this.witness = new Witness(store, findings);
  }

  /** Walks on; false when the end was reached. */
  boolean step() {
    var walking = lane;
    if (walking == null) {
      return begin();
    }
    if (!walking.step()) {
      walking.end().ifPresent(knownEnds::note);
      entries += walking.entries();
      heads += walking.heads();
      lane = null;
    }
    return true;
  }

  /** Begins the next lane; after the last one this process says what it knows itself. */
  private boolean begin() {
    if (ahead.isEmpty()) {
      ahead.addAll(store.lanes(after, LANES));
    }
    if (ahead.isEmpty()) {
      knownEnds.all().forEach(end -> witness.say(end, "this server"));
      return false;
    }
    after = ahead.removeFirst();
    lane = new LaneWalk(after, store, signatures, findings);
    lanes++;
    askAnchors(after);
    return true;
  }

  /** A lane whose row and anchors were altered is no witness; that is found where it is walked. */
  private void askAnchors(UUID by) {
    var anchors = store.anchors(by);
    var row = store.lane(by).filter(there -> there.recomputed(anchors).equals(there.genesis()));
    if (row.isPresent()) {
      for (var anchor : anchors) {
        var known = new LaneEnd(anchor.known(), anchor.number(), anchor.hash());
        witness.say(known, "lane " + by);
      }
    }
  }

  /** Says what the walk has seen, from when to when. */
  CheckAnswer answer(Instant began, Instant ended) {
    return new CheckAnswer(
        findings.count() == 0,
        began,
        ended,
        lanes,
        entries,
        heads,
        store.unchained(),
        findings.count(),
        findings.kept());
  }
}
