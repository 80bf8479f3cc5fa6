package org.assay.server.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the token says.
 *
 * @param account the account's id; for a person it equals the learner's id
 * @param name the account's name, for the audit log and for people
 * @param tool whether it is a tool (an OAuth client) rather than a person
 * @param roles what a person is in the programme; empty for a tool, except that the owner client is
 *     an owner
 * @param scopes what the token may be used for
 * @param purposes what a tool was registered for, such as {@code compensation}; empty for a person
 * @param behind the accounts that had the token or the tool's secret in their hands, and so may be
 *     the ones who act
 */
public record Caller(
    UUID account,
    String name,
    boolean tool,
    Set<Role> roles,
    Set<Scope> scopes,
    Set<String> purposes,
    Set<UUID> behind) {

  /** Creates a caller with its own copies. */
  public Caller {
    roles = Set.copyOf(roles);
    scopes = Set.copyOf(scopes);
    purposes = Set.copyOf(purposes);
    behind = Set.copyOf(behind);
  }

  /** Creates a caller behind whom is nobody else. */
  public Caller(
      UUID account,
      String name,
      boolean tool,
      Set<Role> roles,
      Set<Scope> scopes,
      Set<String> purposes) {
    this(account, name, tool, roles, scopes, purposes, Set.of());
  }

  /** Returns the same caller, behind whom are others too. */
  Caller through(Set<UUID> others) {
    var all = new HashSet<>(behind);
    all.addAll(others);
    return new Caller(account, name, tool, roles, scopes, purposes, all);
  }

  /** Returns everybody who may be the one who acts: the account itself, and who is behind it. */
  public Set<UUID> hands() {
    var all = new HashSet<>(behind);
    all.add(account);
    return all;
  }

  /** Tells whether a person may be the one who acts, whatever the name. */
  public boolean couldBe(UUID person) {
    return hands().contains(person);
  }

  /** Tells whether the token has the scope. */
  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }

  /** Tells whether the person has the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
