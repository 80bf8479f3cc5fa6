package org.assay.server.learning;

import java.util.List;
import java.util.UUID;

/**
 * What somebody could learn next.
 *
 * @param person who
 * @param items what, the weightiest reasons first
 */
public record Recommendations(UUID person, List<Recommendation> items) {

  /** Creates it with its own copy of the list. */
  public Recommendations {
    items = List.copyOf(items);
  }
}
