package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;

/** Lets a tool in: makes its account, its identifier and its secret. */
@Singleton
class MakeClient {

  private final AccountStore accounts;
  private final ClientStore clients;
  private final AuditLog audit;
  private final Ids ids;
  private final SecureRandom random;
  private final Clock clock;

  @Inject
  MakeClient(
      AccountStore accounts,
      ClientStore clients,
      AuditLog audit,
      Ids ids,
      SecureRandom random,
      Clock clock) {
    this.accounts = accounts;
    this.clients = clients;
    this.audit = audit;
    this.ids = ids;
    this.random = random;
    this.clock = clock;
  }

  @Transactional
  ClientAnswer make(ClientRequest wish, Caller by) {
    var now = clock.instant();
    var secret = Secret.random(random);
    var account = Account.tool(ids.next(), wish.label(), wish.scopeSet(), wish.purposeSet(), now);
    account.giveSecretTo(by);
    var client = new OAuthClient(account, secret, now);
    audit.write(
        by.account().toString(),
        "client.made",
        client.clientId(),
        "scopes " + account.scopes() + ", purposes " + account.purposes());
    accounts.add(account);
    clients.add(client);
    return ClientAnswer.of(client, secret);
  }
}
