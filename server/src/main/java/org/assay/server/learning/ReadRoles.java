package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What other rooms may ask about roles. */
@Singleton
public class ReadRoles {

  private final WishStore wishes;

  @Inject
  ReadRoles(WishStore wishes) {
    this.wishes = wishes;
  }

  /** Returns what a role asks for now, if there is one of that name. */
  public Optional<RoleView> find(String name) {
    return wishes.role(name).map(RoleProfile::view);
  }

  /**
   * Returns some roles in the order of their names.
   *
   * @param after the name after which to go on; from the first when empty
   * @param most how many at most
   */
  public List<RoleView> list(Optional<String> after, int most) {
    return wishes.roles(after.orElse(""), most).stream().map(RoleProfile::view).toList();
  }
}
