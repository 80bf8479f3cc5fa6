package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;

/** Makes published badge classes for the tests of other rooms. */
@Singleton
public class ClassesInContainer {

  static final Caller BY = new Caller(new UUID(0, 1), "Test", true, Set.of(), Set.of(), Set.of());

  private final DraftAchievement draftAchievement;
  private final PublishAchievement publishAchievement;

  @Inject
  ClassesInContainer(DraftAchievement draft, PublishAchievement publish) {
    this.draftAchievement = draft;
    this.publishAchievement = publish;
  }

  /** Publishes a class that requires the assessments, and returns its id. */
  public UUID requiring(UUID... assessments) {
    var definition = definition(Category.KNOWLEDGE, List.of(), List.of(assessments));
    var id = draftAchievement.begin(definition).id();
    publishAchievement.publish(id, BY);
    return id;
  }

  /** Publishes a class with a rule, and returns its id. */
  public UUID ruled(Category category, Optional<Period> validity, Rule rule) {
    var id = draftAchievement.begin(definition(category, validity, rule)).id();
    publishAchievement.publish(id, BY);
    return id;
  }

  /** Publishes a class that is earned by so many approvals of a nomination; returns its id. */
  public UUID contribution(int reviewers) {
    var approved = new Approved(Optional.of(reviewers), Optional.empty());
    return ruled(Category.CONTRIBUTION, Optional.empty(), approved);
  }

  /** Publishes another version of a class, and returns nothing. */
  public void ruledAnew(UUID id, Category category, Rule rule) {
    draftAchievement.beginVersion(id);
    draftAchievement.redefine(id, definition(category, Optional.empty(), rule));
    publishAchievement.publish(id, BY);
  }

  static AchievementDefinition definition(Category category, Optional<Period> validity, Rule rule) {
    return new AchievementDefinition(
        category,
        "Cloud operator",
        "Keeps things running.",
        "Do what the rule says.",
        List.of(),
        List.of(),
        validity,
        List.of(),
        Optional.of(rule),
        Optional.empty(),
        Optional.empty());
  }

  static AchievementDefinition definition(
      Category category, List<SkillLevel> skills, List<UUID> assessments) {
    return new AchievementDefinition(
        category,
        "Cloud operator",
        "Keeps things running.",
        "Pass everything.",
        skills,
        List.of("ops"),
        Optional.of(Period.ofYears(2)),
        assessments,
        Optional.empty(),
        Optional.of("en"),
        Optional.empty());
  }
}
