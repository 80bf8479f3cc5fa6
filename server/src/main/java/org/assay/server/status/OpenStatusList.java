package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.assay.server.platform.Ids;
import org.assay.verifier.status.BitstringStatusList;

/**
 * Opens the next list. It commits at once, so that no server waits for another's badge and all fill
 * the same list.
 */
@Singleton
class OpenStatusList {

  private final StatusListStore store;
  private final Ids ids;
  private final Clock clock;

  @Inject
  OpenStatusList(StatusListStore store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the issuer's list after the one with this number, opened here or by another server. */
  @Transactional(TxType.REQUIRES_NEW)
  StatusList after(String issuer, int number) {
    int next = number + 1;
    int length = BitstringStatusList.MIN_LENGTH;
    store.addIfFirst(new StatusList(ids.next(), issuer, next, length, clock.instant()));
    return store.byNumber(issuer, next).orElseThrow();
  }
}
