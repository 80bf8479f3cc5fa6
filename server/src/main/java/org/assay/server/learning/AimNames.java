package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.platform.Problem;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.SkillView;

/** What aims are called, and whether they can still be aimed at. */
@Singleton
class AimNames {

  private final ReadResources resources;
  private final ReadAchievements achievements;
  private final ReadSkills skills;

  @Inject
  AimNames(ReadResources resources, ReadAchievements achievements, ReadSkills skills) {
    this.resources = resources;
    this.achievements = achievements;
    this.skills = skills;
  }

  String of(Aim aim) {
    return name(aim).orElse("");
  }

  private Optional<String> name(Aim aim) {
    return switch (aim.kind()) {
      case RESOURCE -> resources.find(aim.id()).map(ResourceView::title);
      case ACHIEVEMENT -> achievements.latest(aim.id()).map(PublishedAchievement::name);
      case SKILL -> skills.find(aim.id()).map(SkillView::name);
    };
  }

  /** Checks that there is such a thing and that it is offered. */
  void check(Aim aim) {
    boolean offered =
        switch (aim.kind()) {
          case RESOURCE -> resources.find(aim.id()).filter(ResourceView::active).isPresent();
          case ACHIEVEMENT ->
              achievements.latest(aim.id()).filter(found -> !found.retired()).isPresent();
          case SKILL -> skills.find(aim.id()).isPresent();
        };
    if (!offered) {
      throw Problem.ruleBroken("What the item aims at does not exist or is retired.");
    }
  }
}
