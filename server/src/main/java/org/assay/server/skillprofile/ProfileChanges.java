package org.assay.server.skillprofile;

import java.util.List;

/**
 * Whose profile changed after a place of the feed.
 *
 * @param items the profiles as they are now, each once
 * @param next what to ask for with {@code after} to get what changes later
 * @param more whether there is more already
 */
public record ProfileChanges(List<ToldProfile> items, String next, boolean more) {

  /** Creates it with its own copy of the list. */
  public ProfileChanges {
    items = List.copyOf(items);
  }
}
