package org.assay.server.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows whether the ledger is sound. It is never down: all servers share the ledger, so that
 * whoever can alter one row could take all of them out of service, and no restart would mend it.
 * What is wrong stands in the data, in the metrics and in the log.
 */
@Readiness
@Singleton
public class LedgerHealth implements HealthCheck {

  /** Health checks are made before the database can be reached, so it is asked for when needed. */
  private final Provider<LedgerWatch> watch;

  @Inject
  LedgerHealth(Provider<LedgerWatch> watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    var health = HealthCheckResponse.named("ledger").up();
    watch
        .get()
        .last()
        .ifPresentOrElse(
            check ->
                health
                    .withData("sound", check.sound())
                    .withData("findings", check.found())
                    .withData("checked", check.ended().toString()),
            () -> health.withData("checked", "not yet"));
    if (watch.get().isFailing()) {
      health.withData("failing", true);
    }
    return health.build();
  }
}
