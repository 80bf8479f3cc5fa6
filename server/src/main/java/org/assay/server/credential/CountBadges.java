package org.assay.server.credential;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts what this server issued and revoked since it started. */
@Singleton
class CountBadges {

  private final Counter issued;
  private final Counter revoked;

  @Inject
  CountBadges(MetricRegistry registry) {
    this.issued = registry.counter("assay_badges_issued");
    this.revoked = registry.counter("assay_badges_revoked");
  }

  void issued(@Observes(during = TransactionPhase.AFTER_SUCCESS) CredentialIssued badge) {
    issued.inc();
  }

  void revoked(@Observes(during = TransactionPhase.AFTER_SUCCESS) CredentialRevoked badge) {
    revoked.inc();
  }
}
