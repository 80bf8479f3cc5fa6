package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Makes the account through which a person may use the API. */
@Singleton
public class MakeAccount {

  private final AccountStore accounts;
  private final Clock clock;

  @Inject
  MakeAccount(AccountStore accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Makes the account of a person, in the caller's transaction if there is one.
   *
   * @param id the person's id, which becomes the account's
   * @param name how people call them
   * @param roles what they are in the programme
   */
  @Transactional
  public void person(UUID id, String name, Set<Role> roles) {
    accounts.add(Account.person(id, name, roles, clock.instant()));
  }
}
