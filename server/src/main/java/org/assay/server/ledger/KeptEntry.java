package org.assay.server.ledger;

import java.util.Optional;

/**
 * An entry as it stands in its row.
 *
 * @param entry the row
 * @param receipt the hash of the receipt that is kept, empty if there is none
 */
record KeptEntry(Entry entry, Optional<Hash> receipt) {

  boolean isSound() {
    return entry.recomputed().equals(entry.hash());
  }

  /** Tells whether the receipt fits, or would fit if only the entry's own column were restored. */
  boolean isReceiptSound() {
    return receipt.isPresent()
        && (receipt.get().equals(entry.receipt())
            || entry.withReceipt(receipt.get()).recomputed().equals(entry.hash()));
  }
}
