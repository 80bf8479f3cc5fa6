package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Tells who ever had the secret of a tool in their hands, and so may have acted by it. */
@Singleton
public class ReadHolders {

  private final AccountStore accounts;

  @Inject
  ReadHolders(AccountStore accounts) {
    this.accounts = accounts;
  }

  /** Returns the accounts; none for a person, and for an account that is not known. */
  public Set<UUID> of(UUID account) {
    return accounts.find(account).map(Account::held).orElse(Set.of());
  }
}
