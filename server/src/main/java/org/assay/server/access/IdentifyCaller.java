package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Tells who calls, from the token they show. */
@Singleton
class IdentifyCaller {

  private final TokenStore tokens;
  private final Clock clock;

  @Inject
  IdentifyCaller(TokenStore tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Returns the caller; empty if the token is unknown or has expired. */
  Optional<Caller> by(Secret token) {
    return tokens.find(token).flatMap(found -> found.callerAt(clock.instant()));
  }
}
