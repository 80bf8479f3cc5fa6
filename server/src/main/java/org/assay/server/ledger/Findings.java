package org.assay.server.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a check has found so far. All are counted; only so many are kept. */
final class Findings {

  private static final int KEPT = 1_000;

  private record Place(Flaw code, UUID lane) {}

  private final List<LedgerFinding> kept = new ArrayList<>();
  private final Set<Place> onceEach = new HashSet<>();
  private long count;

  void add(LedgerFinding finding) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(finding);
    }
  }

  /** Adds what several witnesses may say of the same lane, once. */
  void addOnce(LedgerFinding finding) {
    if (onceEach.size() < KEPT && onceEach.add(new Place(finding.code(), finding.lane()))) {
      add(finding);
    }
  }

  long count() {
    return count;
  }

  List<LedgerFinding> kept() {
    return List.copyOf(kept);
  }
}
