package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Shows accounts. */
@Singleton
class ReadAccounts {

  private final AccountStore accounts;

  @Inject
  ReadAccounts(AccountStore accounts) {
    this.accounts = accounts;
  }

  AccountAnswer get(UUID id) {
    return AccountAnswer.of(accounts.get(id));
  }
}
