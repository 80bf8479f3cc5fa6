package org.assay.server.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The roles that a person shall have from now on, and no others.
 *
 * @param roles the roles; an empty list takes all away
 */
public record RolesRequest(@Nullable List<Role> roles) {

  /** Checks that roles are given. */
  public RolesRequest {
    if (roles == null || roles.stream().anyMatch(Objects::isNull)) {
      throw Problem.invalid("The member 'roles' must be a list of roles.");
    }
  }

  Set<Role> asSet() {
    return roles == null ? Set.of() : Set.copyOf(roles);
  }
}
