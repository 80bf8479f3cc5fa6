package org.assay.server.learning;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactSource;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.SkillLevel;

/** Gathers what all rooms know of a person, and says where they stand. */
@Singleton
class ReadStanding {

  private final Instance<FactSource> sources;
  private final ReadAchievements achievements;

  @Inject
  ReadStanding(Instance<FactSource> sources, ReadAchievements achievements) {
    this.sources = sources;
    this.achievements = achievements;
  }

  Standing of(UUID person, Instant now) {
    List<Fact> facts = new ArrayList<>();
    for (var source : sources) {
      facts.addAll(source.factsOf(person));
    }
    var known = new HashMap<UUID, List<SkillLevel>>();
    return Standing.of(facts, now, badge -> known.computeIfAbsent(badge, this::skillsOf));
  }

  /** Returns what badges of a class prove, by its latest version. */
  List<SkillLevel> skillsOf(UUID badgeClass) {
    return achievements.latest(badgeClass).map(PublishedAchievement::skills).orElse(List.of());
  }
}
