package org.assay.server.consent;

import java.util.List;

/**
 * What is told for each purpose. There are few enough to read them all.
 *
 * @param items the policies in force, in the order in which the purposes were added
 */
public record PolicyList(List<PolicyAnswer> items) {

  /** Creates a list of its own. */
  public PolicyList {
    items = List.copyOf(items);
  }
}
