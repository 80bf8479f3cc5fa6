package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assay.server.issuer.IssuerProofs;

/**
 * Signs a list that changed, once: of several servers that are asked at the same time one signs and
 * the others give out what it signed.
 *
 * <p>The lock comes first. Whatever is read after it is newer than every change that is counted in
 * the version.
 */
@Singleton
class SignStatusList {

  private final StatusListStore store;
  private final StatusListAddresses addresses;
  private final IssuerProofs proofs;
  private final Clock clock;

  @Inject
  SignStatusList(
      StatusListStore store, StatusListAddresses addresses, IssuerProofs proofs, Clock clock) {
    this.store = store;
    this.addresses = addresses;
    this.proofs = proofs;
    this.clock = clock;
  }

  @Transactional(TxType.REQUIRES_NEW)
  SignedStatusList sign(UUID id) {
    var list = store.lock(id).orElseThrow();
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return store
        .signed(id)
        .filter(signed -> signed.isCurrent(list, now))
        .orElseGet(
            () -> {
              var address = addresses.of(list);
              var draft = list.credential(address, store.revoked(id), now);
              var document = proofs.secure(draft.toJson(), now);
              var body = document.toString().getBytes(StandardCharsets.UTF_8);
              var signed = new SignedStatusList(list, body, now);
              store.replace(signed);
              return signed;
            });
  }
}
