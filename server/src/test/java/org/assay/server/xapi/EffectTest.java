package org.assay.server.xapi;

import static org.assay.server.xapi.Samples.ACTOR;
import static org.assay.server.xapi.Samples.OBJECT;
import static org.assay.server.xapi.Samples.read;
import static org.assay.server.xapi.Samples.statement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assay.server.assessment.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectTest {

  private static final Instant STORED = Instant.parse("2026-05-02T00:00:00Z");
  private static final String SCORED = statement(",\"result\":{\"score\":{\"raw\":85}}");

  @ParameterizedTest
  @ValueSource(strings = {"passed", "failed", "scored", "completed", "mastered"})
  void score_of_somebody_in_something_is_a_result(String verb) {
    var effect = effect(SCORED.replace("passed", verb)).orElseThrow();
    assertThat(effect.activity()).isEqualTo("https://lms.example.org/tests/7");
    assertThat(effect.failed()).isEqualTo(verb.equals("failed"));
    assertThat(effect.at()).isEqualTo(STORED);
  }

  @Test
  void what_is_said_to_have_happened_then_happened_then() {
    var text = SCORED.replace("\"result\"", "\"timestamp\":\"2026-05-01T10:00:00Z\",\"result\"");
    assertThat(effect(text).orElseThrow().at()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
  }

  @Test
  void nothing_follows_without_person_activity_score_or_verb_of_results() {
    assertThat(effect(statement(""))).isEmpty();
    assertThat(effect(SCORED.replace("passed", "experienced"))).isEmpty();
    assertThat(effect(SCORED.replace("\"raw\"", "\"max\""))).isEmpty();
    assertThat(effect(SCORED.replace(ACTOR, ACTOR.replace("{", "{\"objectType\":\"Group\","))))
        .isEmpty();
    assertThat(effect(SCORED.replace(OBJECT, ACTOR.replace("{", "{\"objectType\":\"Agent\","))))
        .isEmpty();
  }

  @Test
  void success_that_is_denied_is_a_failure() {
    assertThat(effect(SCORED.replace("\"score\"", "\"success\":false,\"score\"")).orElseThrow())
        .matches(Effect::failed);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"raw\":85 | 85",
        "\"scaled\":0.85 | 86.5",
        "\"scaled\":-0.5 | 10",
        "\"raw\":17,\"min\":0,\"max\":20 | 86.5",
        "\"raw\":17,\"min\":0,\"max\":20,\"scaled\":0.1 | 86.5",
        "\"raw\":2,\"min\":0,\"max\":3 | 70",
        "\"raw\":1,\"min\":0,\"max\":7 | 22.8571",
        "\"scaled\":0.77777777777 | 79.9999",
      })
  void score_is_brought_onto_the_scale_and_never_upwards(String score, String expected) {
    var said = effect(SCORED.replace("\"raw\":85", score)).orElseThrow().score().orElseThrow();
    var scale = new Scale(Score.of("10"), Score.of("100"));
    assertThat(scale.bring(said)).isEqualTo(Score.of(expected));
  }

  @Test
  void completion_and_time_spent_are_learning_whatever_the_verb() {
    var completed = effect(statement("").replace("passed", "completed")).orElseThrow();
    assertThat(completed).matches(Effect::completed).matches(Effect::learned);
    assertThat(completed.score()).isEmpty();
    var watched = statement(",\"result\":{\"duration\":\"PT1H30M0.5S\"}");
    var spent = effect(watched.replace("passed", "experienced")).orElseThrow();
    assertThat(spent.spent()).contains(Duration.ofMinutes(90));
    assertThat(spent.completed()).isFalse();
    assertThat(effect(statement(",\"result\":{\"completion\":true}"))).isPresent();
  }

  @Test
  void no_time_and_completion_that_is_denied_are_no_learning() {
    assertThat(effect(statement(",\"result\":{\"duration\":\"PT0.9S\"}"))).isEmpty();
    var denied = statement(",\"result\":{\"completion\":false}").replace("passed", "completed");
    assertThat(effect(denied)).isEmpty();
    assertThat(effect(SCORED).orElseThrow().learned()).isFalse();
  }

  private static Optional<Effect> effect(String text) {
    return Effect.of(read(text).said(), STORED);
  }
}
