package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.platform.Ids;

/** Begins badge classes and their versions, and changes drafts. */
@Singleton
class DraftAchievement {

  private final AchievementStore achievements;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DraftAchievement(AchievementStore achievements, Ids ids, Clock clock) {
    this.achievements = achievements;
    this.ids = ids;
    this.clock = clock;
  }

  /** Begins a class with its first draft. */
  @Transactional
  ShownClass begin(AchievementDefinition definition) {
    var badgeClass = new BadgeClass(ids.next(), clock.instant());
    achievements.add(badgeClass);
    return draft(badgeClass, 1, definition);
  }

  /** Begins the next version of a published class; its draft says at first what is published. */
  @Transactional
  ShownClass beginVersion(UUID id) {
    var badgeClass = achievements.hold(id);
    int number = badgeClass.beginDraft();
    return draft(badgeClass, number, version(id, badgeClass.latest()).definition());
  }

  /** Changes the draft. */
  @Transactional
  ShownClass redefine(UUID id, AchievementDefinition definition) {
    var badgeClass = achievements.hold(id);
    var version = version(id, badgeClass.openDraft());
    version.redefine(definition);
    return new ShownClass(badgeClass, version);
  }

  private ShownClass draft(BadgeClass badgeClass, int number, AchievementDefinition definition) {
    var version = new AchievementVersion(ids.next(), badgeClass.id(), number, definition);
    achievements.add(version);
    return new ShownClass(badgeClass, version);
  }

  private AchievementVersion version(UUID id, int number) {
    return achievements.version(id, number).orElseThrow();
  }
}
