package org.assay.server.learning;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.SkillLevel;

/**
 * Where a person stands: what the facts about them mean for plans and recommendations.
 *
 * @param completed when a resource was completed first
 * @param held since when a badge of a class is held
 * @param proven since when badges prove a skill at a level
 * @param begun resources with which time was spent
 * @param touched skills that completed or begun resources teach
 * @param learned skills that completed resources teach
 */
record Standing(
    Map<UUID, Instant> completed,
    Map<UUID, Instant> held,
    Map<SkillLevel, Instant> proven,
    Set<UUID> begun,
    Set<UUID> touched,
    Set<UUID> learned) {

  /** Creates it with its own copies. */
  Standing {
    completed = Map.copyOf(completed);
    held = Map.copyOf(held);
    proven = Map.copyOf(proven);
    begun = Set.copyOf(begun);
    touched = Set.copyOf(touched);
    learned = Set.copyOf(learned);
  }

  /**
   * Reads facts.
   *
   * @param facts all that is known of the person
   * @param now the instant at which badges have to hold
   * @param skillsOf what badges of a class prove
   */
  static Standing of(List<Fact> facts, Instant now, Function<UUID, List<SkillLevel>> skillsOf) {
    var completed = new HashMap<UUID, Instant>();
    var held = new HashMap<UUID, Instant>();
    var proven = new HashMap<SkillLevel, Instant>();
    var begun = new HashSet<UUID>();
    var touched = new HashSet<UUID>();
    var learned = new HashSet<UUID>();
    for (var fact : facts) {
      var about = id(fact.about()).filter(any -> fact.passed());
      if (fact.kind() == FactKind.COMPLETION) {
        about.ifPresent(resource -> completed.merge(resource, fact.at(), Standing::earlier));
        ids(fact.tags()).forEach(learned::add);
        ids(fact.tags()).forEach(touched::add);
      } else if (fact.kind() == FactKind.HOURS) {
        about.ifPresent(begun::add);
        ids(fact.tags()).forEach(touched::add);
      } else if (fact.kind() == FactKind.BADGE && holds(fact, now)) {
        about.ifPresent(badge -> held.merge(badge, fact.at(), Standing::earlier));
        about.stream()
            .flatMap(badge -> skillsOf.apply(badge).stream())
            .forEach(skill -> proven.merge(skill, fact.at(), Standing::earlier));
      }
    }
    return new Standing(completed, held, proven, begun, touched, learned);
  }

  private static boolean holds(Fact fact, Instant now) {
    return !fact.at().isAfter(now) && fact.until().map(now::isBefore).orElse(true);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Stream<UUID> ids(List<String> tags) {
    return tags.stream().flatMap(tag -> id(tag).stream());
  }

  /** Other rooms may tag facts with words that are no ids. */
  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns since when an aim is reached, if it is. */
  Optional<Instant> reached(Aim aim) {
    return switch (aim.kind()) {
      case RESOURCE -> Optional.ofNullable(completed.get(aim.id()));
      case ACHIEVEMENT -> Optional.ofNullable(held.get(aim.id()));
      case SKILL ->
          proven.entrySet().stream()
              .filter(entry -> entry.getKey().skill().equals(aim.id()))
              .filter(entry -> aim.level().map(entry.getKey().level()::equals).orElse(true))
              .map(Map.Entry::getValue)
              .min(Instant::compareTo);
    };
  }

  /** Tells whether something was learned that leads to an aim. */
  boolean onTheWay(Aim aim, List<SkillLevel> skillsOfClass) {
    return switch (aim.kind()) {
      case RESOURCE -> begun.contains(aim.id());
      case ACHIEVEMENT -> skillsOfClass.stream().map(SkillLevel::skill).anyMatch(touched::contains);
      case SKILL -> touched.contains(aim.id());
    };
  }
}
