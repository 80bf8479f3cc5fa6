package org.assay.server.skillprofile;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.assay.server.platform.Problem;

/**
 * The place of a role among those that fit: the best fit first, of these by name. It is also what
 * tells where the next page begins.
 *
 * @param fit in thousandths
 * @param role the role's name
 */
record RolePlace(int fit, String role) implements Comparable<RolePlace> {

  private static final Comparator<RolePlace> BEST_FIRST =
      Comparator.comparing(RolePlace::fit).reversed().thenComparing(RolePlace::role);

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,4})\\.(.{1,100})");

  /**
   * Reads what an earlier answer said as 'next'.
   *
   * @throws Problem invalid, if it is not that
   */
  static RolePlace read(String text) {
    var parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw Problem.invalid("The parameter 'after' is what an earlier answer said as 'next'.");
    }
    return new RolePlace(Integer.parseInt(parts.group(1)), parts.group(2));
  }

  @Override
  public int compareTo(RolePlace other) {
    return BEST_FIRST.compare(this, other);
  }

  /** Returns it as it stands in an answer. */
  @Override
  public String toString() {
    return fit + "." + role;
  }
}
