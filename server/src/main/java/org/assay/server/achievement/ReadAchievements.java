package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other rooms may ask about badge classes. */
@Singleton
public class ReadAchievements {

  private final AchievementStore achievements;

  @Inject
  ReadAchievements(AchievementStore achievements) {
    this.achievements = achievements;
  }

  /** Returns the latest published version of a class, retired or not. */
  public Optional<PublishedAchievement> latest(UUID id) {
    return achievements
        .find(id)
        .flatMap(
            found ->
                achievements
                    .version(id, found.latest())
                    .flatMap(version -> version.published(found.retired())));
  }

  /** Returns a published version of a class, retired or not. */
  public Optional<PublishedAchievement> version(UUID id, int version) {
    return achievements
        .find(id)
        .flatMap(
            found ->
                achievements
                    .version(id, version)
                    .flatMap(published -> published.published(found.retired())));
  }

  /** Returns the latest versions of classes that can be earned and whose rule a change concerns. */
  public List<PublishedAchievement> concernedBy(FactsChanged changed) {
    return mentioning(Mention.of(changed));
  }

  /**
   * Returns the latest versions of classes that can be earned and for which one of these counts.
   */
  public List<PublishedAchievement> concernedBy(List<Fact> facts) {
    return mentioning(Mention.of(facts));
  }

  /**
   * Returns the latest versions of classes that can be earned and whose rule names the assessment.
   */
  public List<PublishedAchievement> requiring(UUID assessment) {
    return mentioning(Set.of(new Mention(FactKind.RESULT, assessment.toString())));
  }

  private List<PublishedAchievement> mentioning(Set<Mention> mentions) {
    return achievements.mentioning(mentions).stream()
        .flatMap(version -> version.published(false).stream())
        .toList();
  }

  /**
   * Returns the latest versions of classes that can be earned and prove one of the skills, at most
   * so many, in the order of their ids.
   */
  public List<PublishedAchievement> proving(Set<UUID> skills, int most) {
    return achievements.proving(skills, most).stream()
        .flatMap(version -> version.published(false).stream())
        .toList();
  }
}
