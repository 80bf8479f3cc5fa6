package org.assay.server.learning;

import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.server.platform.Problem;

/**
 * A place in the order of what was found. It depends on the resource and the question only, not on
 * what else is in the catalogue, so a place stays where it is while the catalogue grows.
 *
 * @param match how well the title matches: 3 is equal, 2 begins so, 1 has all words, 0 has not
 * @param length how many words the title has: of equal matches shorter titles come first
 * @param id the resource's id
 */
record ResourceCursor(int match, int length, UUID id) {

  /** Before everything that can be found. */
  static final ResourceCursor START = new ResourceCursor(9, 0, new UUID(0, 0));

  private static final Pattern FORM = Pattern.compile("[0-9]\\.[0-9]{1,4}\\.[0-9a-f-]{36}");

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws Problem invalid, if it is something else
   */
  static ResourceCursor of(String text) {
    if (FORM.matcher(text).matches()) {
      var parts = text.split("\\.", 3);
      try {
        return new ResourceCursor(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
      } catch (IllegalArgumentException e) {
        // Worded below, like the other ways of not being one.
      }
    }
    throw Problem.invalid("The parameter 'after' is not what an earlier page said under 'next'.");
  }

  @Override
  public String toString() {
    return match + "." + length + "." + id;
  }
}
