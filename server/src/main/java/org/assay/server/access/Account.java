package org.assay.server.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person or a tool that may use the API.
 *
 * <p>What it may do is worked out anew at each request, so a role or a scope that is taken away is
 * gone at once, whatever tokens are out. An account is never deleted: the audit log names it.
 */
@Entity
@Table(name = "account")
class Account {

  /** Who stands behind an account. */
  enum Kind {
    /** A person, who acts by their roles. */
    PERSON,
    /** A program, which acts by the scopes it was granted. */
    TOOL
  }

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String name;

  @Basic
  @Convert(converter = WordsColumn.class)
  private Set<String> roles;

  @Basic
  @Convert(converter = WordsColumn.class)
  private Set<String> granted;

  @Basic
  @Convert(converter = WordsColumn.class)
  private Set<String> purposes;

  /** The accounts that had the tool's secret in their hands, and those behind them. */
  @Basic
  @Convert(converter = WordsColumn.class)
  private Set<String> held;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  /** For JPA. */
  protected Account() {}

  private Account(UUID id, Kind kind, String name, Instant createdAt) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.createdAt = createdAt;
    this.roles = Set.of();
    this.granted = Set.of();
    this.purposes = Set.of();
    this.held = Set.of();
  }

  static Account person(UUID id, String name, Set<Role> roles, Instant now) {
    var person = new Account(id, Kind.PERSON, name, now);
    person.take(roles);
    return person;
  }

  static Account tool(UUID id, String name, Set<Scope> granted, Set<String> purposes, Instant now) {
    var tool = new Account(id, Kind.TOOL, name, now);
    tool.granted = granted.stream().map(Scope::wireName).collect(toUnmodifiableSet());
    tool.purposes = Set.copyOf(purposes);
    return tool;
  }

  /** The one tool that is an owner: it has the scopes of later versions too. */
  static Account owner(UUID id, Instant now) {
    var owner = tool(id, "Owner client", Set.of(), Set.of(), now);
    owner.take(EnumSet.of(Role.OWNER));
    return owner;
  }

  /** Changes the roles to exactly these. */
  final void take(Set<Role> newRoles) {
    roles = newRoles.stream().map(Role::wireName).collect(toUnmodifiableSet());
  }

  /**
   * Notes who is given the secret. Who had an earlier one stays noted: what the tool said by it may
   * take effect later.
   */
  void giveSecretTo(Caller holder) {
    held =
        Stream.concat(held.stream(), holder.hands().stream().map(UUID::toString))
            .collect(toUnmodifiableSet());
  }

  /** Returns everybody who ever had the secret in their hands. */
  Set<UUID> held() {
    return held.stream().map(UUID::fromString).collect(toUnmodifiableSet());
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  boolean isTool() {
    return kind == Kind.TOOL;
  }

  Set<Role> roles() {
    return roles.stream().map(Role::of).flatMap(Optional::stream).collect(toUnmodifiableSet());
  }

  Set<String> purposes() {
    return purposes;
  }

  /** Tells whether it was granted a scope by itself, whatever its roles bring. */
  boolean isGranted(Scope scope) {
    return granted.contains(scope.wireName());
  }

  /** Returns what the account may do now: what it was granted, and what its roles bring. */
  Set<Scope> scopes() {
    var own = granted.stream().map(Scope::of).flatMap(Optional::stream);
    var brought = roles().stream().flatMap(role -> role.scopes().stream());
    return Stream.concat(own, brought).collect(toUnmodifiableSet());
  }

  /** Returns the caller that a token of this account makes. */
  Caller caller(Set<Scope> tokenScopes) {
    var both = scopes().stream().filter(tokenScopes::contains).collect(toUnmodifiableSet());
    return new Caller(id, name, isTool(), roles(), both, purposes, held());
  }
}
