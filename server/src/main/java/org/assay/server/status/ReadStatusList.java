package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a list as it is published now. It has a transaction of its own: that of the caller may not
 * yet see what is already committed.
 */
@Singleton
class ReadStatusList {

  private final StatusListStore store;
  private final SignStatusList sign;
  private final Clock clock;

  @Inject
  ReadStatusList(StatusListStore store, SignStatusList sign, Clock clock) {
    this.store = store;
    this.sign = sign;
    this.clock = clock;
  }

  @Transactional(TxType.REQUIRES_NEW)
  Optional<SignedStatusList> read(UUID id) {
    return store.find(id).map(this::current);
  }

  private SignedStatusList current(StatusList list) {
    return store
        .signed(list.id())
        .filter(signed -> signed.isCurrent(list, clock.instant()))
        .orElseGet(() -> sign.sign(list.id()));
  }
}
