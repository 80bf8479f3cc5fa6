package org.assay.server.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;

/** Issues a token with which a person acts as themselves, until people can sign in. */
@Singleton
class IssuePersonToken {

  private final AccountStore accounts;
  private final TokenStore tokens;
  private final AuditLog audit;
  private final SecureRandom random;
  private final Clock clock;
  private final ServerConfig config;

  @Inject
  IssuePersonToken(
      AccountStore accounts,
      TokenStore tokens,
      AuditLog audit,
      SecureRandom random,
      Clock clock,
      ServerConfig config) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.audit = audit;
    this.random = random;
    this.clock = clock;
    this.config = config;
  }

  /** Issues it; the roles decide at each use what it is good for, so it limits no scope itself. */
  @Transactional
  TokenAnswer issue(UUID person, PersonTokenRequest wish, Caller by) {
    var account = accounts.get(person);
    if (account.isTool()) {
      throw Problem.ruleBroken("A tool gets its tokens at " + TokenResource.PATH + ".");
    }
    var lifetime = wish.within(config.tokenLifetime());
    audit.write(by.account().toString(), "token.issued", person.toString(), "for a person");
    var token = Secret.random(random);
    var expiresAt = clock.instant().plus(lifetime);
    var all = EnumSet.allOf(Scope.class);
    tokens.add(new AccessToken(token, account, all, expiresAt).givenTo(by));
    return TokenAnswer.of(token, lifetime, account.scopes());
  }
}
