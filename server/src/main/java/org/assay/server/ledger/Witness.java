package org.assay.server.ledger;

import java.util.Optional;

/**
 * Holds what somebody knows about the end of a lane against the database.
 *
 * <p>What stands at a number is what was known there, or the lane was written anew; and a lane that
 * is shorter than known was cut.
 */
final class Witness {

  private final CheckStore store;
  private final Findings findings;

  Witness(CheckStore store, Findings findings) {
    this.store = store;
    this.findings = findings;
  }

  /**
   * Compares.
   *
   * @param end what is known
   * @param who who knows it, as the subject of a sentence
   */
  void say(LaneEnd end, String who) {
    long last = store.lastHead(end.lane()).map(Head::number).orElse(-1L);
    var standing = standing(end);
    if (last < 0 && standing.isEmpty()) {
      add(Flaw.LANE_MISSING, end, "This lane is missing, but " + who + " knows it up to number ");
    } else if (last < end.number()) {
      add(
          Flaw.TAIL_MISSING,
          end,
          "This lane ends at number " + last + ", but " + who + " knows it up to number ");
    } else if (standing.isPresent() && !standing.get().equals(end.hash())) {
      add(
          Flaw.LANE_REWRITTEN,
          end,
          "This lane was written anew: " + who + " knows another hash for number ");
    }
  }

  /** What is missing in the midst is found by whoever walks the lane. */
  private Optional<Hash> standing(LaneEnd end) {
    return end.number() == 0
        ? store.lane(end.lane()).map(Lane::genesis)
        : store.entries(end.lane(), end.number() - 1, end.number(), 1).stream()
            .findFirst()
            .map(kept -> kept.entry().hash());
  }

  private void add(Flaw flaw, LaneEnd end, String sentence) {
    findings.addOnce(
        LedgerFinding.at(flaw, end.lane(), end.number(), sentence + end.number() + "."));
  }
}
