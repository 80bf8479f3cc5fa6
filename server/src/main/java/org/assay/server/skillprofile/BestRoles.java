package org.assay.server.skillprofile;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the roles of one page of those that fit best, however many come by. */
class BestRoles {

  private final Folded folded;
  private final Optional<RolePlace> after;
  private final int limit;
  private final TreeMap<RolePlace, WantedRole> best = new TreeMap<>();

  /**
   * Creates it without a role.
   *
   * @param folded the profile that they are held against
   * @param after the place after which the page begins; at the first when empty
   * @param limit how many roles the page has at most
   */
  BestRoles(Folded folded, Optional<RolePlace> after, int limit) {
    this.folded = folded;
    this.after = after;
    this.limit = limit;
  }

  void add(WantedRole role) {
    var place = new RolePlace(RoleFit.of(role, folded).fit(), role.name());
    if (after.filter(last -> place.compareTo(last) <= 0).isEmpty()) {
      best.put(place, role);
      if (best.size() > limit + 1) {
        best.pollLastEntry();
      }
    }
  }

  /** Returns the page; it has a next if a role more would have fitted on. */
  Career page() {
    var places = List.copyOf(best.keySet());
    var roles = best.values().stream().limit(limit).toList();
    Optional<String> next =
        places.size() > limit ? Optional.of(places.get(limit - 1).toString()) : Optional.empty();
    return new Career(roles, List.of(), next);
  }
}
