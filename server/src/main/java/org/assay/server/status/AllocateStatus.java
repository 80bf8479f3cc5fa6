package org.assay.server.status;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.OptionalInt;
import org.assay.server.issuer.IssuerProfile;
import org.assay.verifier.credential.BitstringStatusListEntry;

/**
 * Gives a badge its place in a status list, at random and never the same place twice, however many
 * servers issue.
 */
@Singleton
public class AllocateStatus {

  private final StatusListStore store;
  private final OpenStatusList openList;
  private final StatusListAddresses addresses;
  private final IssuerProfile issuer;
  private final SecureRandom random;

  @Inject
  AllocateStatus(
      StatusListStore store,
      OpenStatusList openList,
      StatusListAddresses addresses,
      IssuerProfile issuer,
      SecureRandom random) {
    this.store = store;
    this.openList = openList;
    this.addresses = addresses;
    this.issuer = issuer;
    this.random = random;
  }

  /**
   * Allocates an entry in the caller's transaction, which there must be: the place is taken when
   * the badge is stored, and free again if it is not.
   */
  @Transactional(TxType.MANDATORY)
  public BitstringStatusListEntry allocate() {
    var name = issuer.id();
    var list = store.newest(name).orElseGet(() -> openList.after(name, 0));
    var index = takeFree(list);
    while (index.isEmpty()) {
      list = openList.after(name, list.number());
      index = takeFree(list);
    }
    return list.entry(addresses.of(list), index.getAsInt());
  }

  private OptionalInt takeFree(StatusList list) {
    return list.takeFree(random, index -> store.take(list.id(), index));
  }
}
