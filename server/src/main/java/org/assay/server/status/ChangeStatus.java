package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.platform.Problem;

/** Changes the status of a badge. A revocation is for good: the bit is never cleared. */
@Singleton
public class ChangeStatus {

  private final StatusListStore store;
  private final StatusListAddresses addresses;
  private final Clock clock;

  @Inject
  ChangeStatus(StatusListStore store, StatusListAddresses addresses, Clock clock) {
    this.store = store;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * Revokes; the published list shows it as soon as the transaction is committed. To revoke again
   * changes nothing: the first reason and time stay.
   *
   * @param statusListCredential the address of the list, as it stands in the badge
   * @param index the badge's index in it
   * @param reason why, for those who may ask; never published
   * @throws Problem not found, if the index was never given
   */
  @Transactional
  public void revoke(String statusListCredential, long index, String reason) {
    UUID list =
        addresses
            .idAt(URI.create(statusListCredential))
            .filter(id -> store.isTaken(id, index))
            .orElseThrow(
                () -> Problem.notFound("status entry", statusListCredential + "#" + index));
    if (store.revoke(list, index, reason, clock.instant())) {
      store.countChange(list);
    }
  }
}
