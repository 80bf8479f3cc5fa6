package org.assay.server.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** The heads of a lane in their order, read page by page. */
final class HeadPages {

  private static final int PAGE = 1_000;

  private final CheckStore store;
  private final UUID lane;
  private final long end;
  private final Deque<Head> page = new ArrayDeque<>();
  private long read = Long.MIN_VALUE;
  private boolean more = true;

  HeadPages(CheckStore store, UUID lane, long end) {
    this.store = store;
    this.lane = lane;
    this.end = end;
  }

  /** Takes the next head, if there is one with that number or a lower one. */
  Optional<Head> next(long upTo) {
    if (page.isEmpty() && more) {
      var rows = store.heads(lane, read, end, PAGE);
      page.addAll(rows);
      more = rows.size() == PAGE;
      read = rows.isEmpty() ? end : page.getLast().number();
    }
    return page.isEmpty() || page.getFirst().number() > upTo
        ? Optional.empty()
        : Optional.of(page.removeFirst());
  }
}
