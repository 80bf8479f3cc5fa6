package org.assay.verifier.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AchievementCredentialTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00.987Z");
  private static final Achievement ACHIEVEMENT =
      Achievement.of("https://example.org/a", "A", "An A.", Criteria.ofNarrative("Do it.")).build();
  private static final Profile ISSUER = Profile.of("did:web:example.org").name("Org").build();
  private static final AchievementSubject SUBJECT =
      AchievementSubject.of(ACHIEVEMENT).id("did:example:1").build();

  @Test
  void smallest_credential_has_what_the_specification_requires_and_no_more() {
    JsonObject json = AchievementCredential.of("urn:x:1", ISSUER, FROM, SUBJECT).build().toJson();

    assertThat(json.keySet())
        .containsExactlyInAnyOrder(
            "@context", "id", "type", "issuer", "validFrom", "credentialSubject");
    assertThat(json.getJsonArray("@context"))
        .hasToString(
            "[\"https://www.w3.org/ns/credentials/v2\","
                + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]");
  }

  @Test
  void instants_are_written_in_whole_seconds() {
    JsonObject json = AchievementCredential.of("urn:x:1", ISSUER, FROM, SUBJECT).build().toJson();

    assertThat(json.getString("validFrom")).isEqualTo("2026-01-01T00:00:00Z");
  }

  @Test
  void types_of_1edtech_bring_their_context() {
    JsonObject json =
        AchievementCredential.of("urn:x:1", ISSUER, FROM, SUBJECT)
            .credentialSchema(List.of(CredentialSchema.ACHIEVEMENT_CREDENTIAL))
            .build()
            .toJson();

    assertThat(json.getJsonArray("@context").getString(2))
        .isEqualTo("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
  }

  @Test
  void single_values_stay_arrays_and_nothing_is_empty() {
    JsonObject json =
        Achievement.of("https://example.org/a", "A", "An A.", Criteria.ofNarrative("Do it."))
            .tag(List.of("one"))
            .alignment(List.of(Alignment.of("S", "https://example.org/s")))
            .build()
            .toJson();

    assertThat(json.getJsonArray("tag")).hasSize(1);
    assertThat(json.getJsonArray("alignment")).hasSize(1);
    assertThat(json.values()).noneMatch(AchievementCredentialTest::isEmpty);
    assertThat(json).doesNotContainKeys("resultDescription", "creator", "version");
  }

  @Test
  void documents_of_their_own_name_their_contexts() {
    assertThat(ISSUER.toDocument().keySet()).startsWith("@context").contains("id", "type");
    assertThat(ACHIEVEMENT.toDocument().getJsonArray("@context")).hasSize(2);
  }

  @Test
  void contradictions_are_refused() {
    var tooShort =
        AchievementCredential.of("urn:x:1", ISSUER, FROM, SUBJECT).validUntil(FROM.minusSeconds(1));
    var nobody = AchievementSubject.of(ACHIEVEMENT);

    assertThatThrownBy(tooShort::build).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(nobody::build).isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean isEmpty(JsonValue value) {
    return value == JsonValue.NULL || value instanceof JsonArray array && array.isEmpty();
  }
}
