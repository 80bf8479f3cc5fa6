package org.assay.server.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Everything that was said of one result, as a set: neither order nor repetition means anything.
 *
 * @param said what was said
 */
record Statements(Set<Said> said) {

  Statements {
    said = Set.copyOf(said);
    if (said.isEmpty()) {
      throw new IllegalArgumentException("a result of which nothing was said");
    }
  }

  static Statements of(Collection<Said> said) {
    return new Statements(new HashSet<>(said));
  }

  /** Returns the one that counts. */
  Said current() {
    return said.stream().max(Said::compareTo).orElseThrow();
  }

  boolean contain(Said other) {
    return said.contains(other);
  }

  Statements with(Said other) {
    var more = new HashSet<>(said);
    more.add(other);
    return new Statements(more);
  }
}
