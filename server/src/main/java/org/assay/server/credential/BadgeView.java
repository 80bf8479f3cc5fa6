package org.assay.server.credential;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.verifier.credential.Alignment;

/**
 * What the badge's page shows; all of it is plain text that the template escapes.
 *
 * @param id the badge's id
 * @param name the class's name
 * @param description what it recognises
 * @param criteria what one has to do
 * @param category the kind of badge, in words
 * @param picture the address of the picture
 * @param achievementId the address of the class's version
 * @param skills the skills it is aligned to
 * @param awarded the day it was awarded
 * @param until the day it ends, or "no end"
 * @param state VALID, EXPIRED or REVOKED
 * @param stateWords the same as a sentence
 * @param json the badge itself, for the button that checks it
 */
public record BadgeView(
    UUID id,
    String name,
    String description,
    String criteria,
    String category,
    String picture,
    String achievementId,
    List<Alignment> skills,
    String awarded,
    String until,
    CredentialState state,
    String stateWords,
    String json) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  static BadgeView of(IssuedCredential badge, PublishedAchievement achievement, Instant now) {
    var document = achievement.document();
    return new BadgeView(
        badge.id(),
        achievement.name(),
        document.description(),
        document.criteria().narrative().orElse(""),
        achievement.category().name().toLowerCase(Locale.ROOT),
        document.image().map(image -> image.id()).orElse(""),
        document.id(),
        document.alignment(),
        DAY.format(badge.validFrom()),
        badge.validUntil().map(DAY::format).orElse("no end"),
        badge.stateAt(now),
        words(badge, now),
        badge.json());
  }

  private static String words(IssuedCredential badge, Instant now) {
    return switch (badge.stateAt(now)) {
      case VALID -> "The issuer says today: this badge holds.";
      case EXPIRED -> "This badge ended on " + badge.validUntil().map(DAY::format).orElse("") + ".";
      case REVOKED ->
          "The issuer took this badge back on "
              + badge.revokedAt().map(DAY::format).orElse("")
              + ": "
              + badge.revocationReason().orElse("");
    };
  }
}
