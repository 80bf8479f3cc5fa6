package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Notes why a statement has no effect yet, and when to try again. */
@Singleton
class PostponeEffect {

  private final StatementStore statements;
  private final Clock clock;

  @Inject
  PostponeEffect(StatementStore statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Transactional
  void postpone(UUID id, String reason) {
    statements.hold(id).ifPresent(row -> row.waits(reason, clock.instant()));
  }
}
