package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Tells who calls, from the token or the secret they show. */
@Singleton
class IdentifyCaller {

  private final TokenStore tokens;
  private final ClientStore clients;
  private final Clock clock;

  @Inject
  IdentifyCaller(TokenStore tokens, ClientStore clients, Clock clock) {
    this.tokens = tokens;
    this.clients = clients;
    this.clock = clock;
  }

  /** Returns the caller; empty if the token is unknown or has expired. */
  Optional<Caller> by(Secret token) {
    return tokens.find(token).flatMap(found -> found.callerAt(clock.instant()));
  }

  /** Returns the tool that is the client; empty if there is no such client or it has another. */
  Optional<Caller> by(ClientSecret shown) {
    return clients
        .find(shown.clientId())
        .filter(client -> client.accepts(shown.secret()))
        .map(OAuthClient::account)
        .map(account -> account.caller(account.scopes()));
  }
}
