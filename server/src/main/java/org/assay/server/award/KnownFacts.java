package org.assay.server.award;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.server.achievement.Fact;

/**
 * What all rooms know of a person, also what is true only later.
 *
 * @param all the facts
 */
record KnownFacts(List<Fact> all) {

  KnownFacts {
    all = List.copyOf(all);
  }

  /** Returns the facts that have begun. */
  List<Fact> upTo(Instant now) {
    return all.stream().filter(fact -> !fact.at().isAfter(now)).toList();
  }

  /** Returns when the first of those begins that have not begun. */
  Optional<Instant> firstAfter(Instant now) {
    return all.stream().map(Fact::at).filter(at -> at.isAfter(now)).min(Comparator.naturalOrder());
  }
}
