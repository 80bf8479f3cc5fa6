package org.assay.server.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An access token, known by its hash.
 *
 * <p>It is found by that hash through an index. The time this takes tells nothing of use: nobody
 * can steer the hash of a token they do not have.
 */
@Entity
@Table(name = "access_token")
class AccessToken {

  @Id private String hash;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account")
  private Account account;

  @Basic
  @Convert(converter = WordsColumn.class)
  private Set<String> scopes;

  /** The accounts that had the token in their hands, beside its own, and those behind them. */
  @Basic
  @Convert(converter = WordsColumn.class)
  private Set<String> held;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA. */
  protected AccessToken() {}

  AccessToken(Secret secret, Account account, Set<Scope> scopes, Instant expiresAt) {
    this.hash = secret.hash();
    this.account = account;
    this.scopes = scopes.stream().map(Scope::wireName).collect(toUnmodifiableSet());
    this.held = Set.of();
    this.expiresAt = expiresAt;
  }

  /** Notes who is given the token, though it is another's. */
  AccessToken givenTo(Caller holder) {
    held = holder.hands().stream().map(UUID::toString).collect(toUnmodifiableSet());
    return this;
  }

  /** Returns who calls with this token; empty once it has expired. */
  Optional<Caller> callerAt(Instant now) {
    if (!now.isBefore(expiresAt)) {
      return Optional.empty();
    }
    var limit = scopes.stream().map(Scope::of).flatMap(Optional::stream);
    var behind = held.stream().map(UUID::fromString).collect(toUnmodifiableSet());
    return Optional.of(account.caller(limit.collect(toUnmodifiableSet())).through(behind));
  }
}
