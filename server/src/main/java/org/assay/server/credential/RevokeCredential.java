package org.assay.server.credential;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;
import org.assay.server.status.ChangeStatus;

/** Takes a badge back, for good: its row, its bit in the status list and the audit log agree. */
@Singleton
class RevokeCredential {

  private final CredentialStore credentials;
  private final ChangeStatus status;
  private final AuditLog audit;
  private final Clock clock;
  private final Event<CredentialRevoked> revoked;

  @Inject
  RevokeCredential(
      CredentialStore credentials,
      ChangeStatus status,
      AuditLog audit,
      Clock clock,
      Event<CredentialRevoked> revoked) {
    this.credentials = credentials;
    this.status = status;
    this.audit = audit;
    this.clock = clock;
    this.revoked = revoked;
  }

  /** Revokes; again is no error and changes nothing. */
  @Transactional
  HeldCredential revoke(UUID id, String reason, Caller caller) {
    var credential = credentials.lock(id).orElseThrow(() -> Problem.notFound("badge", id));
    if (credential.revoke(reason, clock.instant())) {
      audit.write(
          caller.account().toString(), "credential.revocation-intended", id.toString(), reason);
      status.revoke(credential.statusList(), credential.statusIndex(), reason);
      revoked.fire(new CredentialRevoked(id));
    }
    return HeldCredential.of(credential, clock.instant());
  }
}
