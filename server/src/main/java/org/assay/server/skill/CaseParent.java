package org.assay.server.skill;

import java.util.Map;
import java.util.Optional;

/**
 * An association that says what stands above an item.
 *
 * @param child the item's identifier
 * @param parent the identifier of what stands above it: an item, or the document
 * @param sequence its place among the associations of the child
 */
record CaseParent(String child, String parent, long sequence) {

  /** Reads an association; empty if it says something else. */
  static Optional<CaseParent> of(Map<String, String> association) {
    var child = association.get("originNodeURI.identifier");
    var parent = association.get("destinationNodeURI.identifier");
    if (!"isChildOf".equals(association.get("associationType"))
        || child == null
        || parent == null) {
      return Optional.empty();
    }
    return Optional.of(new CaseParent(child, parent, sequence(association)));
  }

  private static long sequence(Map<String, String> association) {
    var text = association.getOrDefault("sequenceNumber", "");
    return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : Long.MAX_VALUE;
  }

  /** Of several parents one is kept: here a skill stands in one place. */
  static CaseParent first(CaseParent one, CaseParent other) {
    return other.sequence() < one.sequence() ? other : one;
  }
}
