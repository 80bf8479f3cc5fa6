package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;

/**
 * Shuts a tool out: its secret and its tokens end at once. Its account stays, for the audit log.
 */
@Singleton
class DeleteClient {

  private final ClientStore clients;
  private final TokenStore tokens;
  private final AuditLog audit;

  @Inject
  DeleteClient(ClientStore clients, TokenStore tokens, AuditLog audit) {
    this.clients = clients;
    this.tokens = tokens;
    this.audit = audit;
  }

  @Transactional
  void delete(String clientId, Caller by) {
    var client = clients.get(clientId);
    if (client.isOwner()) {
      throw Problem.conflict("The owner client is the only way back in; renew its secret instead.");
    }
    audit.write(by.account().toString(), "client.deleted", clientId, "tokens ended");
    tokens.removeAllOf(client.account());
    clients.remove(client);
  }
}
