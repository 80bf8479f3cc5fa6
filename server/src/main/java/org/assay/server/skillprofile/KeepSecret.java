package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;

/**
 * Makes the secret of receipts when it is first needed, in a transaction of its own: what was
 * hidden with it must not be forgotten with the rest of a request.
 */
@Singleton
class KeepSecret {

  private static final int BYTES = 32;

  private final SecretStore store;
  private final SecureRandom random;

  @Inject
  KeepSecret(SecretStore store, SecureRandom random) {
    this.store = store;
    this.random = random;
  }

  /** Returns the secret: what another server made at the same moment, if one did. */
  @Transactional(TxType.REQUIRES_NEW)
  byte[] secret() {
    var made = new byte[BYTES];
    random.nextBytes(made);
    store.addIfNone(made);
    return store.secret();
  }
}
