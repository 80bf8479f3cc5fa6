package org.assay.server.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Issues a token to a tool that shows its secret. */
@Singleton
class IssueToken {

  private final ClientStore clients;
  private final TokenStore tokens;
  private final SecureRandom random;
  private final Clock clock;
  private final ServerConfig config;
  private final Counter issued;

  @Inject
  IssueToken(
      ClientStore clients,
      TokenStore tokens,
      SecureRandom random,
      Clock clock,
      ServerConfig config,
      MetricRegistry metrics) {
    this.clients = clients;
    this.tokens = tokens;
    this.random = random;
    this.clock = clock;
    this.config = config;
    this.issued = metrics.counter("assay_tokens_issued");
  }

  /**
   * Issues it.
   *
   * @throws GeneralException invalid_client, if there is no such client or the secret is not its
   *     own; invalid_scope, if a scope was asked for that the client does not have
   */
  @Transactional
  TokenAnswer issue(TokenWish wish) throws GeneralException {
    var account =
        clients
            .find(wish.clientId())
            .filter(client -> client.accepts(wish.secret()))
            .map(OAuthClient::account)
            .orElseThrow(() -> TokenWish.refusal(OAuth2Error.INVALID_CLIENT));
    var scopes = grant(account.scopes(), wish.scopes());
    var token = Secret.random(random);
    var lifetime = config.tokenLifetime();
    tokens.add(new AccessToken(token, account, scopes, clock.instant().plus(lifetime)));
    issued.inc();
    return TokenAnswer.of(token, lifetime, scopes);
  }

  /** Decides on the scopes of a token: all there are, or those asked for. */
  static Set<Scope> grant(Set<Scope> had, Optional<Set<String>> wished) throws GeneralException {
    if (wished.isEmpty()) {
      return had;
    }
    var names = wished.get();
    var granted = had.stream().filter(s -> names.contains(s.wireName()));
    var scopes = granted.collect(toUnmodifiableSet());
    if (scopes.size() < names.size()) {
      throw TokenWish.refusal(OAuth2Error.INVALID_SCOPE);
    }
    return scopes;
  }
}
