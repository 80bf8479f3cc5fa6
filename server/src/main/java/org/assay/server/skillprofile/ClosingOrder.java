package org.assay.server.skillprofile;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.skillprofile.ClosingClass.Part;

/**
 * In which order to earn badges that close a gap: always the one that closes most of what is still
 * open, after those that it needs; at last those that could be earned instead. The order does not
 * depend on that in which the classes are given.
 */
class ClosingOrder {

  private final List<WantedSkill> gap;
  private final Map<UUID, EarnableClass> classes;
  private final List<WantedSkill> open;
  private final Map<UUID, ClosingClass> ordered = new LinkedHashMap<>();

  ClosingOrder(List<WantedSkill> gap, List<EarnableClass> classes) {
    this.gap = List.copyOf(gap);
    this.classes =
        classes.stream()
            .sorted(
                Comparator.comparing(EarnableClass::name).thenComparing(EarnableClass::achievement))
            .collect(
                toMap(
                    EarnableClass::achievement,
                    one -> one,
                    (one, same) -> one,
                    LinkedHashMap::new));
    this.open = new ArrayList<>(gap);
  }

  List<ClosingClass> classes() {
    for (var best = best(open); best.isPresent(); best = best(open)) {
      addAfterNeeds(best.get(), new HashSet<>(), false);
    }
    for (var best = best(gap); best.isPresent(); best = best(gap)) {
      addAfterNeeds(best.get(), new HashSet<>(), true);
    }
    return List.copyOf(ordered.values());
  }

  /** Returns the class that closes most; of several the one that needs least, then by name. */
  private Optional<EarnableClass> best(List<WantedSkill> wanted) {
    return classes.values().stream()
        .filter(one -> !ordered.containsKey(one.achievement()))
        .filter(one -> closes(one, wanted) > 0)
        .min(
            Comparator.comparing((EarnableClass one) -> -closes(one, wanted))
                .thenComparing(this::missing));
  }

  private static int closes(EarnableClass one, List<WantedSkill> wanted) {
    return (int) wanted.stream().filter(one::closes).count();
  }

  private int missing(EarnableClass one) {
    return (int) one.needs().stream().filter(id -> !ordered.containsKey(id)).count();
  }

  private void addAfterNeeds(EarnableClass one, Set<UUID> begun, boolean instead) {
    if (!begun.add(one.achievement()) || ordered.containsKey(one.achievement())) {
      return;
    }
    for (var id : one.needs()) {
      Optional.ofNullable(classes.get(id)).ifPresent(need -> addAfterNeeds(need, begun, instead));
    }
    var part = closes(one, open) > 0 ? Part.CLOSES : Part.PREPARES;
    ordered.put(one.achievement(), ClosingClass.of(one, instead ? Part.ALTERNATIVE : part, gap));
    open.removeIf(one::closes);
  }
}
