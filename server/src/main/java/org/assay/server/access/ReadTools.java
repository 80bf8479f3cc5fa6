package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask about tools. */
@Singleton
public class ReadTools {

  /** More tools than this nobody would look through. */
  private static final int MOST = 1000;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final AccountStore accounts;
  private final ClientStore clients;

  @Inject
  ReadTools(AccountStore accounts, ClientStore clients) {
    this.accounts = accounts;
    this.clients = clients;
  }

  /** Returns a tool, also one that was shut out; none if the account is a person's. */
  public Optional<Tool> find(UUID account) {
    return accounts.find(account).filter(Account::isTool).map(Tool::of);
  }

  /** Returns the tools that are let in to read skill profiles, the oldest first. */
  public List<Tool> readers() {
    return clients.list(BEFORE_ALL, MOST).stream()
        .map(client -> Tool.of(client.account()))
        .filter(Tool::readsProfiles)
        .toList();
  }
}
