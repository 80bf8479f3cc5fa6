package org.assay.server.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entries of a lane whose hash does not fit. At the end of the lane it can be told which of them
 * only stand at another place.
 */
final class AlteredEntries {

  /** Each is tried at each place, so that there must not be many. */
  private static final int TRIED = 64;

  private final Findings findings;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();

  AlteredEntries(Findings findings) {
    this.findings = findings;
  }

  void add(Entry entry) {
    if (entries.size() < TRIED) {
      entries.add(entry);
      missing(entry.number(), entry.number());
    } else {
      findings.add(altered(entry));
    }
  }

  void missing(long from, long to) {
    for (long place = from; place <= to && places.size() < TRIED; place++) {
      places.add(place);
    }
  }

  void tell() {
    for (var entry : entries) {
      findings.add(origin(entry).map(place -> moved(entry, place)).orElseGet(() -> altered(entry)));
    }
  }

  private Optional<Long> origin(Entry entry) {
    return places.stream()
        .filter(place -> entry.recomputedAt(place).equals(entry.hash()))
        .findFirst();
  }

  private static LedgerFinding moved(Entry entry, long place) {
    return LedgerFinding.at(
        Flaw.ENTRY_MOVED,
        entry,
        "The entry with number " + entry.number() + " was written with number " + place + ".");
  }

  private static LedgerFinding altered(Entry entry) {
    return LedgerFinding.at(
        Flaw.ENTRY_ALTERED, entry, "The entry with number " + entry.number() + " was altered.");
  }
}
