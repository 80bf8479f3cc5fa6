package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a list as it is published now. It stands outside of the caller's transaction, which may not
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

  @Transactional(TxType.NOT_SUPPORTED)
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
