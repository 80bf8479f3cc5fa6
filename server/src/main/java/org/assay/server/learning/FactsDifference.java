package org.assay.server.learning;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactsChanged;

/**
 * Which facts about a person changed: a piece that comes may take time from another one, so what
 * changed is not only what the piece is about.
 */
final class FactsDifference {

  private FactsDifference() {}

  static Optional<FactsChanged> of(UUID learner, List<Fact> before, List<Fact> after) {
    var old = Set.copyOf(before);
    var now = Set.copyOf(after);
    var changed =
        Stream.concat(old.stream(), now.stream())
            .filter(fact -> !old.contains(fact) || !now.contains(fact))
            .collect(toSet());
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FactsChanged(
                learner,
                changed.stream().map(Fact::kind).collect(toSet()),
                changed.stream().map(Fact::about).collect(toSet())));
  }
}
