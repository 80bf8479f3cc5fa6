package org.assay.server.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.ServerConfig;

/**
 * Accounts of tools that prove who they are in another way than by a secret of ours. Whoever uses
 * this has checked the proof.
 */
@Singleton
public class ToolAccounts {

  private final AccountStore accounts;
  private final TokenStore tokens;
  private final AuditLog audit;
  private final SecureRandom random;
  private final Clock clock;
  private final ServerConfig config;

  @Inject
  ToolAccounts(
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

  /**
   * Makes the account of a tool, in the caller's transaction if there is one.
   *
   * @param id the account's id
   * @param name how people call it
   * @param scopes what it may do
   * @param by who lets it in, and so may have what it proves itself by
   */
  @Transactional
  public void make(UUID id, String name, Set<Scope> scopes, Caller by) {
    audit.write(by.account().toString(), "tool.made", id.toString(), "scopes " + scopes);
    var account = Account.tool(id, name, scopes, Set.of(), clock.instant());
    account.giveSecretTo(by);
    accounts.add(account);
  }

  /** Issues a token for some of the account's scopes; those that it does not have are left out. */
  @Transactional
  public TokenAnswer issueToken(UUID id, Set<Scope> wished) {
    var account = accounts.get(id);
    var scopes = account.scopes().stream().filter(wished::contains).collect(toUnmodifiableSet());
    var token = Secret.random(random);
    var lifetime = config.tokenLifetime();
    tokens.add(new AccessToken(token, account, scopes, clock.instant().plus(lifetime)));
    return TokenAnswer.of(token, lifetime, scopes);
  }

  /** Notes that somebody said by what the tool proves itself from now on. */
  @Transactional
  public void provenBy(UUID id, Caller by) {
    accounts.get(id).giveSecretTo(by);
  }

  /** Ends all tokens of an account. */
  @Transactional
  public void endTokens(UUID id, Caller by) {
    audit.write(by.account().toString(), "tool.tokens-ended", id.toString(), "tokens ended");
    tokens.removeAllOf(accounts.get(id));
  }
}
