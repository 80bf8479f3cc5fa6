package org.assay.server.skillprofile;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.assay.server.achievement.AnyOf;
import org.assay.server.achievement.AtLeast;
import org.assay.server.achievement.Holds;
import org.assay.server.achievement.Rule;

/**
 * Tells which badges are to be earned before a rule can be met. Where there are several ways it is
 * the one that needs fewest, and of these the one that the rule names first.
 *
 * @param held the classes whose badges are held
 * @param earnable whether badges of a class can be earned
 */
record BadgesBefore(Set<UUID> held, Predicate<UUID> earnable) {

  /** Returns the classes; empty if the rule cannot be met any more. */
  Optional<Set<UUID>> of(Rule rule) {
    if (rule instanceof Holds holds) {
      return of(holds);
    }
    if (rule instanceof AnyOf any) {
      return fewest(1, any.parts());
    }
    return rule instanceof AtLeast some
        ? fewest(some.count(), some.parts())
        : fewest(rule.parts().size(), rule.parts());
  }

  private Optional<Set<UUID>> of(Holds holds) {
    var open = holds.achievements().stream().filter(id -> !held.contains(id)).toList();
    int have = holds.achievements().size() - open.size();
    int missing = Math.max(0, holds.count().orElse(1) - have);
    var classes = new LinkedHashSet<UUID>();
    open.stream()
        .filter(id -> classes.size() < missing)
        .filter(earnable)
        .forEach(classes::add);
    return classes.size() < missing ? Optional.empty() : Optional.of(classes);
  }

  private Optional<Set<UUID>> fewest(int count, List<Rule> parts) {
    var ways =
        parts.stream()
            .map(this::of)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Set::size))
            .limit(count)
            .toList();
    if (ways.size() < count) {
      return Optional.empty();
    }
    var classes = new LinkedHashSet<UUID>();
    ways.stream().flatMap(Set::stream).forEach(classes::add);
    return Optional.of(classes);
  }
}
