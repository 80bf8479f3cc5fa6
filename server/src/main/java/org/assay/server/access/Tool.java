package org.assay.server.access;

import java.util.Set;
import java.util.UUID;

/**
 * A tool, as other rooms and the people about whom it reads may know it.
 *
 * @param account the account as which it acts
 * @param name how people call it
 * @param readsProfiles whether it was registered to read skill profiles
 * @param purposes what it may read them for
 */
public record Tool(UUID account, String name, boolean readsProfiles, Set<String> purposes) {

  /** Creates a tool with its own copy. */
  public Tool {
    purposes = Set.copyOf(purposes);
  }

  static Tool of(Account account) {
    return new Tool(
        account.id(),
        account.name(),
        account.isGranted(Scope.SKILLPROFILES_READ),
        account.purposes());
  }

  /** Tells whether it may read skill profiles for a purpose. */
  public boolean reads(String purpose) {
    return readsProfiles && purposes.contains(purpose);
  }
}
