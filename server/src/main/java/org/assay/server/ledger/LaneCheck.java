package org.assay.server.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Checks one lane, row by row in the order of their numbers; of an entry and a head with the same
 * number the entry comes first. Keeps nothing but where it is.
 */
final class LaneCheck {

  private final UUID lane;
  private final HeadSignatures signatures;
  private final Findings findings;
  private final AlteredEntries altered;

  /** The number of the last entry that was there, or that a head stands for. */
  private long last;

  /** The hash that the next entry must follow; empty where that is not known. */
  private Optional<Hash> previous = Optional.empty();

  /** Whether the issuer has signed that hash. */
  private boolean vouched;

  private long lastHead = -1;
  private Optional<LaneEnd> signed = Optional.empty();

  LaneCheck(UUID lane, HeadSignatures signatures, Findings findings) {
    this.lane = lane;
    this.signatures = signatures;
    this.findings = findings;
    this.altered = new AlteredEntries(findings);
  }

  /** Begins with the lane's own row, if it is there, and its anchors. */
  void begin(Optional<Lane> row, List<Anchor> anchors) {
    if (row.isEmpty()) {
      findings.addOnce(
          LedgerFinding.of(
              Flaw.LANE_MISSING,
              lane,
              "The row of this lane is missing, other rows of it are not."));
      return;
    }
    if (!row.get().recomputed(anchors).equals(row.get().genesis())) {
      findings.add(
          LedgerFinding.of(
              Flaw.LANE_ALTERED,
              lane,
              "The row of this lane, or one of the ends of other lanes that it knew, was altered,"
                  + " added or deleted."));
      return;
    }
    previous = Optional.of(row.get().genesis());
  }

  void entry(KeptEntry kept) {
    var entry = kept.entry();
    if (entry.number() <= last) {
      behind(entry);
      return;
    }
    if (entry.number() > last + 1) {
      missing(last + 1, entry.number() - 1);
      previous = Optional.empty();
    }
    boolean sound = kept.isSound();
    if (!sound) {
      altered.add(entry);
    } else if (previous.isPresent() && !entry.previous().equals(previous.get())) {
      rewritten(entry);
    }
    receipt(kept);
    last = entry.number();
    previous = sound ? Optional.of(entry.hash()) : Optional.empty();
    vouched = false;
  }

  /** Two rows do not follow each other: the one that nobody has signed yet is not what it was. */
  private void rewritten(Entry entry) {
    if (vouched || last == 0) {
      findings.add(LedgerFinding.at(Flaw.ENTRY_REWRITTEN, entry, Words.rewritten(entry.number())));
    } else {
      findings.add(LedgerFinding.at(Flaw.ENTRY_REWRITTEN, lane, last, Words.rewritten(last)));
    }
  }

  private void receipt(KeptEntry kept) {
    var entry = kept.entry();
    if (kept.receipt().isEmpty()) {
      findings.add(
          LedgerFinding.at(
              Flaw.RECEIPT_MISSING,
              entry,
              "The receipt of the entry with number " + entry.number() + " is missing."));
    } else if (!kept.isReceiptSound()) {
      findings.add(
          LedgerFinding.at(
              Flaw.RECEIPT_ALTERED,
              entry,
              "The receipt of the entry with number "
                  + entry.number()
                  + " is not the one that was given."));
    }
  }

  void head(Head head) {
    var trouble = signatures.trouble(head);
    if (trouble.isPresent()) {
      findings.add(trouble.get());
    } else {
      follows(head);
      compare(head);
      signed = Optional.of(new LaneEnd(lane, head.number(), head.hash()));
    }
    lastHead = head.number();
  }

  private void follows(Head head) {
    boolean first = head.number() == 0;
    if (first != lastHead < 0 || (!first && head.since() != lastHead)) {
      findings.add(
          LedgerFinding.at(
              Flaw.HEAD_MISSING,
              lane,
              head.since(),
              "The head before the one with number " + head.number() + " is missing."));
    }
  }

  /** What the issuer signed is what the rows must come to. */
  private void compare(Head head) {
    if (head.number() > last) {
      missing(last + 1, head.number());
      last = head.number();
    } else if (previous.isPresent() && !previous.get().equals(head.hash())) {
      unlikeSigned(head);
    }
    previous = Optional.of(head.hash());
    vouched = true;
  }

  private void unlikeSigned(Head head) {
    if (head.number() == 0) {
      findings.add(
          LedgerFinding.of(Flaw.LANE_ALTERED, lane, "The row of this lane is not the signed one."));
    } else {
      findings.add(
          LedgerFinding.at(
              Flaw.ENTRY_REWRITTEN,
              lane,
              head.number(),
              Words.rewritten(head.since() + 1, head.number())));
    }
  }

  private void missing(long from, long to) {
    altered.missing(from, to);
    findings.add(LedgerFinding.at(Flaw.ENTRY_MISSING, lane, from, Words.missing(from, to)));
  }

  /** An entry where none can be: behind the last head, or before the first entry. */
  void behind(Entry entry) {
    findings.add(
        LedgerFinding.at(
            Flaw.ENTRY_UNSIGNED,
            entry,
            "The entry with number "
                + entry.number()
                + " stands where nothing is signed: it was added, or the head that signed it was"
                + " deleted."));
  }

  /** Ends; says where the lane ends by what is signed. */
  Optional<LaneEnd> end() {
    if (lastHead < 0) {
      findings.add(
          LedgerFinding.at(
              Flaw.HEAD_MISSING,
              lane,
              0,
              "Nothing of this lane is signed: it was added, or all its heads were deleted."));
    }
    altered.tell();
    return signed;
  }
}
