package org.assay.server.ledger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Measures what somebody should be woken for: findings, and a check that is too old. */
@Singleton
class LedgerMetrics {

  private final MetricRegistry registry;
  private final LedgerWatch watch;

  @Inject
  LedgerMetrics(MetricRegistry registry, LedgerWatch watch) {
    this.registry = registry;
    this.watch = watch;
  }

  void begin(@Observes @Priority(400) @Initialized(ApplicationScoped.class) Object start) {
    registry.gauge(
        "assay_ledger_findings", watch, last -> last.last().map(CheckAnswer::found).orElse(0L));
    registry.gauge(
        "assay_ledger_checked_timestamp_seconds",
        watch,
        last -> last.last().map(check -> check.ended().getEpochSecond()).orElse(0L));
  }
}
