package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;

/** Gives a person exactly these roles; tokens that are out follow at once. */
@Singleton
class ChangeRoles {

  private final AccountStore accounts;
  private final AuditLog audit;

  @Inject
  ChangeRoles(AccountStore accounts, AuditLog audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  @Transactional
  AccountAnswer change(UUID id, Set<Role> roles, Caller by) {
    var account = accounts.get(id);
    if (account.isTool()) {
      throw Problem.ruleBroken("A tool acts by its scopes; only people have roles.");
    }
    audit.write(by.account().toString(), "roles.changed", id.toString(), "now " + roles);
    account.take(roles);
    return AccountAnswer.of(account);
  }
}
