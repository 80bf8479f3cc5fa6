package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import org.assay.server.platform.AuditLog;

/**
 * Gives a client a new secret. The old one may be in wrong hands, so its tokens end with it.
 *
 * <p>The file of the owner client's first secret is left as it is: other servers may have it too.
 */
@Singleton
class RenewSecret {

  private final ClientStore clients;
  private final TokenStore tokens;
  private final AuditLog audit;
  private final SecureRandom random;

  @Inject
  RenewSecret(ClientStore clients, TokenStore tokens, AuditLog audit, SecureRandom random) {
    this.clients = clients;
    this.tokens = tokens;
    this.audit = audit;
    this.random = random;
  }

  @Transactional
  ClientAnswer renew(String clientId, Caller by) {
    var client = clients.get(clientId);
    audit.write(by.account().toString(), "client.secret-renewed", clientId, "tokens ended");
    var secret = Secret.random(random);
    client.renew(secret);
    client.account().giveSecretTo(by);
    tokens.removeAllOf(client.account());
    return ClientAnswer.of(client, secret);
  }
}
