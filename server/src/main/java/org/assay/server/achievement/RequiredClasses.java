package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the classes whose badges a rule requires, and what those require in turn. */
@Singleton
class RequiredClasses {

  private final AchievementStore achievements;

  @Inject
  RequiredClasses(AchievementStore achievements) {
    this.achievements = achievements;
  }

  /** Returns those of the classes that are published. */
  List<RequiredClass> find(Collection<UUID> ids) {
    return ids.stream()
        .flatMap(id -> latest(id).stream())
        .map(found -> new RequiredClass(found.achievement(), found.definition().category()))
        .toList();
  }

  /** Tells whether a rule requires a badge of this class, directly or by way of other classes. */
  boolean leadsTo(UUID self, Optional<Rule> rule) {
    var seen = new HashSet<UUID>();
    var open = new ArrayDeque<UUID>(rule.map(Holds::among).orElse(List.of()));
    while (!open.isEmpty()) {
      var id = open.remove();
      if (id.equals(self)) {
        return true;
      }
      if (seen.add(id)) {
        latest(id)
            .flatMap(found -> found.definition().wholeRule())
            .map(Holds::among)
            .ifPresent(open::addAll);
      }
    }
    return false;
  }

  private Optional<AchievementVersion> latest(UUID id) {
    return achievements.find(id).flatMap(found -> achievements.version(id, found.latest()));
  }
}
