package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes away tokens that have expired, so that the table holds what is in use. */
@Singleton
class ClearExpiredTokens {

  private final TokenStore tokens;
  private final Clock clock;

  @Inject
  ClearExpiredTokens(TokenStore tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @Transactional
  int clear() {
    return tokens.removeExpired(clock.instant());
  }
}
