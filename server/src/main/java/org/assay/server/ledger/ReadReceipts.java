package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Finds receipts that were given with answers. */
@Singleton
public class ReadReceipts {

  private final ReadStore store;

  @Inject
  ReadReceipts(ReadStore store) {
    this.store = store;
  }

  /** Returns the receipt of a read, if there is such a read and it had one. */
  public Optional<KeptReceipt> find(UUID read) {
    return store.receipt(read).filter(kept -> !kept.receipt().isEmpty());
  }
}
