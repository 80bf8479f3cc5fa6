package org.assay.server.access;

import java.util.List;
import java.util.UUID;

/**
 * An account as the API shows it.
 *
 * @param id its id; for a person the learner's id
 * @param kind {@code person} or {@code tool}
 * @param name how people call it
 * @param roles what a person is in the programme
 * @param scopes what it may do now
 * @param purposes what a tool was registered for
 */
public record AccountAnswer(
    UUID id,
    String kind,
    String name,
    List<Role> roles,
    List<Scope> scopes,
    List<String> purposes) {

  static AccountAnswer of(Account account) {
    return new AccountAnswer(
        account.id(),
        account.isTool() ? "tool" : "person",
        account.name(),
        account.roles().stream().sorted().toList(),
        account.scopes().stream().sorted().toList(),
        account.purposes().stream().sorted().toList());
  }
}
