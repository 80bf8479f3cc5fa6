package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactSource;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.award.BadgeTag;

/**
 * Tells which badges a person holds, as facts that can earn them others. A badge that was taken
 * back was never one; a badge that ended was one until its end.
 */
@Singleton
class BadgeFacts implements FactSource {

  private final CredentialStore credentials;
  private final ReadAchievements achievements;

  @Inject
  BadgeFacts(CredentialStore credentials, ReadAchievements achievements) {
    this.credentials = credentials;
    this.achievements = achievements;
  }

  @Override
  public List<Fact> factsOf(UUID learner) {
    return credentials.allOf(learner).stream()
        .filter(badge -> badge.revokedAt().isEmpty() || badge.isEnded())
        .flatMap(badge -> fact(badge).stream())
        .toList();
  }

  /** Returns the event that a person's badges of a class changed. */
  static FactsChanged changed(UUID learner, UUID achievement) {
    return new FactsChanged(learner, Set.of(FactKind.BADGE), Set.of(achievement.toString()));
  }

  private Optional<Fact> fact(IssuedCredential badge) {
    return achievements
        .version(badge.achievement(), badge.achievementVersion())
        .map(version -> fact(badge, version));
  }

  private static Fact fact(IssuedCredential badge, PublishedAchievement version) {
    var skills = version.skills().stream().map(level -> level.skill().toString());
    return new Fact(
        FactKind.BADGE,
        "badge:" + badge.id(),
        badge.achievement().toString(),
        version.name(),
        badge.validFrom(),
        badge.end(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Stream.concat(Stream.of(BadgeTag.of(badge.award()), version.category().name()), skills)
            .toList(),
        List.of());
  }
}
