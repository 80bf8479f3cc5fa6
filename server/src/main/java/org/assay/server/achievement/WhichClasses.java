package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.StrategicDay;
import org.jspecify.annotations.Nullable;

/** Answers which classes are meant where badges are asked for by category or as strategic. */
@Singleton
public class WhichClasses {

  private final AchievementStore achievements;
  private final ReadSkills skills;
  private final Clock clock;

  @Inject
  WhichClasses(AchievementStore achievements, ReadSkills skills, Clock clock) {
    this.achievements = achievements;
    this.skills = skills;
    this.clock = clock;
  }

  /**
   * Reads the parameters of a request; empty when none of them narrows the question.
   *
   * @param category a category's name: classes of it
   * @param strategic {@code true}: classes of a skill that is designated strategic
   * @param at on which day; today when absent
   */
  public Optional<Set<UUID>> asked(
      @Nullable String category, @Nullable String strategic, @Nullable String at) {
    var of = Optional.ofNullable(category).map(Category::of);
    var designated = StrategicDay.of(strategic, at, LocalDate.now(clock)).map(skills::strategicOn);
    return of.isEmpty() && designated.isEmpty()
        ? Optional.empty()
        : Optional.of(Set.copyOf(achievements.published(of, designated)));
  }
}
