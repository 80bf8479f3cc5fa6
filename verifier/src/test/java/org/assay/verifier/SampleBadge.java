package org.assay.verifier;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.credential.Achievement;
import org.assay.verifier.credential.AchievementCredential;
import org.assay.verifier.credential.AchievementSubject;
import org.assay.verifier.credential.Alignment;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.credential.CredentialSchema;
import org.assay.verifier.credential.Criteria;
import org.assay.verifier.credential.Evidence;
import org.assay.verifier.credential.IdentityObject;
import org.assay.verifier.credential.Image;
import org.assay.verifier.credential.Profile;
import org.assay.verifier.credential.Result;
import org.assay.verifier.credential.ResultDescription;
import org.assay.verifier.credential.RubricCriterionLevel;

/** A valid badge that uses every optional member, unsigned. */
final class SampleBadge {

  static final SampleIssuer ISSUER = new SampleIssuer(1);
  static final String RECIPIENT = "did:example:learner-7";
  static final String EMAIL = "ada@example.org";
  static final String LIST = "https://badges.example.org/status-lists/1";
  static final int INDEX = 4711;
  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");
  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private static final String BASE = "https://badges.example.org/achievements/cloud";

  private SampleBadge() {}

  static AchievementCredential.Builder plain() {
    return AchievementCredential.of(
            "urn:uuid:0190a1de-0000-7000-8000-000000000001", issuer(), FROM, subject())
        .name("Cloud practitioner")
        .description("Runs services in the cloud.")
        .validUntil(UNTIL)
        .awardedDate(FROM)
        .evidence(
            List.of(
                Evidence.at("https://badges.example.org/projects/9", "Project nine"),
                Evidence.told("Review", "Two peers looked at it.")));
  }

  static JsonObject unsigned() {
    return plain()
        .credentialStatus(BitstringStatusListEntry.revocation(LIST, INDEX))
        .credentialSchema(List.of(CredentialSchema.ACHIEVEMENT_CREDENTIAL))
        .build()
        .toJson();
  }

  static JsonObject withoutStatus() {
    return plain().build().toJson();
  }

  /** A badge for tests that cannot set the clock. */
  static JsonObject timeless() {
    return Edit.remove(
        Edit.set(withoutStatus(), "/validFrom", "2020-01-01T00:00:00Z"), "/validUntil");
  }

  static Profile issuer() {
    return Profile.of(ISSUER.id())
        .name("Example Academy")
        .url("https://example.org")
        .email("badges@example.org")
        .image(Image.of("https://example.org/logo.png"))
        .build();
  }

  private static AchievementSubject subject() {
    return AchievementSubject.of(achievement())
        .id(RECIPIENT)
        .identifier(
            List.of(
                IdentityObject.hashed("emailAddress", EMAIL, "Kosher"),
                IdentityObject.plain("sourcedId", "E-1001")))
        .result(
            List.of(
                Result.ofValue(BASE + "#score", "87"),
                Result.ofLevel(BASE + "#depth", BASE + "#deep")))
        .source(Profile.of("https://assessors.example.org").name("Assessors").build())
        .activityStartDate(Instant.parse("2025-10-01T08:00:00Z"))
        .activityEndDate(Instant.parse("2025-12-01T08:00:00Z"))
        .build();
  }

  static Achievement achievement() {
    return Achievement.of(
            BASE, "Cloud practitioner", "Knows the cloud.", Criteria.ofNarrative("Pass the exam."))
        .achievementType("Competency")
        .alignment(
            List.of(
                Alignment.of("Cloud computing", "https://skills.example.org/cloud")
                    .withCode("Skills", "C-1")
                    .withTargetType("ceasn:Competency")))
        .creator(Profile.of("https://example.org/creator").name("The makers").build())
        .humanCode("CLD-101")
        .image(new Image("https://badges.example.org/cloud.png", Optional.of("A cloud")))
        .inLanguage("en")
        .resultDescription(List.of(score(), depth()))
        .tag(List.of("cloud", "strategic"))
        .version("1")
        .build();
  }

  private static ResultDescription score() {
    return ResultDescription.of(BASE + "#score", "Score", "Percent")
        .requiredValue("70")
        .valueMin("0")
        .valueMax("100")
        .build();
  }

  private static ResultDescription depth() {
    return ResultDescription.of(BASE + "#depth", "Depth", "RubricCriterionLevel")
        .requiredLevel(BASE + "#deep")
        .rubricCriterionLevel(List.of(RubricCriterionLevel.of(BASE + "#deep", "Deep", "1")))
        .build();
  }
}
