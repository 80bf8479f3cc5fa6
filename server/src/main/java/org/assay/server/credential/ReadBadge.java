package org.assay.server.credential;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.assay.server.achievement.BadgeImage;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.platform.Problem;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.BakedPng;

/** Finds one badge and puts it into a picture. */
@Singleton
class ReadBadge {

  private final CredentialStore credentials;
  private final ReadAchievements achievements;

  @Inject
  ReadBadge(CredentialStore credentials, ReadAchievements achievements) {
    this.credentials = credentials;
    this.achievements = achievements;
  }

  IssuedCredential find(UUID id) {
    return credentials.find(id).orElseThrow(() -> Problem.notFound("badge", id));
  }

  PublishedAchievement achievement(IssuedCredential badge) {
    return achievements
        .version(badge.achievement(), badge.achievementVersion())
        .orElseThrow(() -> new IllegalStateException("the badge class is gone"));
  }

  /** Returns the picture of the class with the badge's JSON baked in. */
  byte[] baked(UUID id) {
    var badge = find(id);
    var picture = BadgeImage.draw(badge.achievement(), achievement(badge).category());
    try {
      return BakedPng.write(picture, badge.json());
    } catch (CheckFailure refused) {
      throw new IllegalStateException("our own picture cannot be baked", refused);
    }
  }
}
