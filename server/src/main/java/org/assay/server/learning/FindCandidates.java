package org.assay.server.learning;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.SkillLevel;

/** Finds in the catalogue, and among badge classes, what could be recommended. */
@Singleton
class FindCandidates {

  private static final int MOST_SKILLS = 40;
  private static final int MOST_OF_A_SKILL = 30;
  private static final int MOST_CLASSES = 200;

  private final ResourceStore resources;
  private final SearchCatalogue search;
  private final ReadAchievements achievements;

  @Inject
  FindCandidates(ResourceStore resources, SearchCatalogue search, ReadAchievements achievements) {
    this.resources = resources;
    this.search = search;
    this.achievements = achievements;
  }

  /** Returns what leads to skills; enough that something is left beside what was completed. */
  Collection<Candidate> leadingTo(Set<UUID> skills, Standing standing) {
    var found = new LinkedHashSet<Candidate>();
    var asked = skills.stream().sorted().limit(MOST_SKILLS).collect(toSet());
    for (var skill : asked) {
      resources.teaching(skill, MOST_OF_A_SKILL + standing.completed().size()).stream()
          .map(entry -> of(entry.view()))
          .forEach(found::add);
    }
    achievements.proving(asked, MOST_CLASSES).stream().map(FindCandidates::of).forEach(found::add);
    return found;
  }

  /** Returns resources with a keyword. */
  Collection<Candidate> tagged(String tag) {
    var filter = ResourceFilter.of(tag, null, null, null, null);
    return search.find(filter, Optional.empty(), MOST_OF_A_SKILL).items().stream()
        .map(FindCandidates::of)
        .toList();
  }

  /** Returns what aims name; skills are nothing to be recommended. */
  Collection<Candidate> named(Collection<Aim> aims) {
    return aims.stream().flatMap(aim -> named(aim).stream()).toList();
  }

  private Optional<Candidate> named(Aim aim) {
    return switch (aim.kind()) {
      case RESOURCE -> resources.find(aim.id()).map(entry -> of(entry.view()));
      case ACHIEVEMENT -> achievements.latest(aim.id()).map(FindCandidates::of);
      case SKILL -> Optional.empty();
    };
  }

  private static Candidate of(ResourceView resource) {
    return new Candidate(
        new Aim(AimKind.RESOURCE, resource.id(), Optional.empty()),
        resource.title(),
        Set.copyOf(resource.skills()),
        resource.tags().stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(toSet()),
        resource.active());
  }

  private static Candidate of(PublishedAchievement found) {
    return new Candidate(
        new Aim(AimKind.ACHIEVEMENT, found.id(), Optional.empty()),
        found.name(),
        found.skills().stream().map(SkillLevel::skill).collect(toSet()),
        Set.of(),
        !found.retired());
  }
}
