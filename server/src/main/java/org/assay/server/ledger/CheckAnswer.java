package org.assay.server.ledger;

import java.time.Instant;
import java.util.List;

/**
 * The outcome of a check.
 *
 * @param sound whether nothing is wrong
 * @param began when the check began
 * @param ended when it ended
 * @param lanes how many lanes were walked
 * @param entries how many entries
 * @param heads how many signed heads
 * @param unchained how many reads are from before the ledger had chains and cannot be checked
 * @param found how many things are wrong
 * @param findings the first thousand of them
 */
public record CheckAnswer(
    boolean sound,
    Instant began,
    Instant ended,
    long lanes,
    long entries,
    long heads,
    long unchained,
    long found,
    List<LedgerFinding> findings) {

  /** Writes the same as text: the first word is {@code sound} or {@code findings}. */
  String text() {
    var text = new StringBuilder();
    text.append(
        sound
            ? "sound: nothing is wrong with %d entries in %d lanes, %d signed heads"
                .formatted(entries, lanes, heads)
            : "findings: %d in %d entries in %d lanes, %d signed heads"
                .formatted(found, entries, lanes, heads));
    if (unchained > 0) {
      text.append("; %d older reads have no chain and cannot be checked".formatted(unchained));
    }
    text.append('\n');
    for (var finding : findings) {
      text.append(finding.code().wireName())
          .append(" lane ")
          .append(finding.lane())
          .append(finding.number().map(number -> " number " + number).orElse(""))
          .append(finding.read().map(read -> " read " + read).orElse(""))
          .append(": ")
          .append(finding.sentence())
          .append('\n');
    }
    return text.toString();
  }
}
