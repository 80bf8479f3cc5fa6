package org.assay.server.credential;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.platform.AuditLog;
import org.assay.server.status.ChangeStatus;

/**
 * Takes a badge back, for good: its row, its bit in the status list and the audit log agree.
 * Whoever calls holds the person and the badge.
 */
@Singleton
class TakeBack {

  private final ChangeStatus status;
  private final AuditLog audit;
  private final Clock clock;
  private final Event<CredentialRevoked> revoked;
  private final Event<FactsChanged> factsChanged;

  @Inject
  TakeBack(
      ChangeStatus status,
      AuditLog audit,
      Clock clock,
      Event<CredentialRevoked> revoked,
      Event<FactsChanged> factsChanged) {
    this.status = status;
    this.audit = audit;
    this.clock = clock;
    this.revoked = revoked;
    this.factsChanged = factsChanged;
  }

  /** Takes it back; tells whether it was not yet. */
  boolean takeBack(IssuedCredential badge, String reason, String actor) {
    var now = clock.instant();
    if (!badge.revoke(reason, now)) {
      return false;
    }
    audit.write(actor, "credential.revocation-intended", badge.id().toString(), reason);
    status.revoke(badge.statusList(), badge.statusIndex(), reason);
    revoked.fire(new CredentialRevoked(badge.id(), badge.learner(), now, badge.isEnded()));
    factsChanged.fire(BadgeFacts.changed(badge.learner(), badge.achievement()));
    return true;
  }
}
