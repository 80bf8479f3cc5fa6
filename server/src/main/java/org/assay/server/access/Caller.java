package org.assay.server.access;

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
 */
public record Caller(
    UUID account,
    String name,
    boolean tool,
    Set<Role> roles,
    Set<Scope> scopes,
    Set<String> purposes) {

  /** Creates a caller with its own copies. */
  public Caller {
    roles = Set.copyOf(roles);
    scopes = Set.copyOf(scopes);
    purposes = Set.copyOf(purposes);
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
