package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

  private final Assessment test = Samples.assessment(AssessmentKind.KNOWLEDGE_TEST, "80");

  @ParameterizedTest
  @CsvSource({"79.9999,false", "80,true", "80.0000,true", "100,true", "0,false"})
  void threshold_itself_passes(String score, boolean passed) {
    assertThat(Samples.attempt(test, score).passed()).isEqualTo(passed);
  }

  @ParameterizedTest
  @CsvSource({"-0.0001", "100.0001"})
  void score_out_of_bounds_is_refused(String score) {
    assertThatThrownBy(() -> Samples.attempt(test, score))
        .isInstanceOf(Problem.class)
        .hasMessage("The score lies between 0 and 100 in this assessment.");
  }

  @Test
  void result_from_the_future_is_refused() {
    var given = Samples.result("90", Optional.of(Samples.NOW.plusSeconds(1)));
    assertThatThrownBy(() -> Samples.attempt(test, given, Samples.ASSESSOR))
        .hasMessage("The result lies in the future.");
    var now = Samples.result("90", Optional.of(Samples.NOW));
    assertThat(Samples.attempt(test, now, Samples.ASSESSOR).assessedAt()).isEqualTo(Samples.NOW);
  }

  @Test
  void word_from_the_future_is_refused_though_the_result_is_not_from_there() {
    var by = new Caller(Samples.ASSESSOR, "Assessor", false, Set.of(), Set.of(), Set.of());
    var said = Said.of(Samples.result("90", Optional.of(Instant.EPOCH)), by, Samples.NOW);
    test.check(said, Samples.NOW);
    assertThatThrownBy(() -> test.check(said, Samples.NOW.minusSeconds(1)))
        .hasMessage("The statement lies in the future.");
  }

  @Test
  void same_report_says_the_same_and_any_difference_is_seen() {
    var by = new Caller(Samples.ASSESSOR, "Assessor", false, Set.of(), Set.of(), Set.of());
    var said = Said.of(Samples.result("90", Optional.empty()), by, Samples.NOW);
    assertThat(said.says(Samples.result("90.00", Optional.empty()))).isTrue();
    assertThat(said.says(Samples.result("91", Optional.empty()))).isFalse();
    assertThat(said.says(Samples.result("90", Optional.of(Instant.EPOCH)))).isFalse();
    assertThat(said.takenBack(Samples.NOW, by).says(Samples.result("90", Optional.empty())))
        .isFalse();
    var withEvidence =
        new NewResult(
            Optional.of(Samples.LEARNER),
            Optional.empty(),
            Score.of("90"),
            Optional.empty(),
            List.of(
                new EvidenceLink(
                    Optional.of("https://e.example/1"), Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.empty());
    assertThat(said.says(withEvidence)).isFalse();
  }

  @Test
  void result_without_a_key_of_its_own_is_known_by_who_reached_what_and_when() {
    var given = Samples.result("90.0", Optional.of(Samples.NOW));
    assertThat(given.key(Optional.empty(), Samples.LEARNER))
        .contains("same:" + Samples.LEARNER + " 2026-02-01T00:00:00Z 90");
    assertThat(given.key(Optional.of("k1"), Samples.LEARNER)).contains("key:k1");
    assertThat(Samples.result("90", Optional.empty()).key(Optional.empty(), Samples.LEARNER))
        .isEmpty();
  }

  @Test
  void result_has_one_key_not_two() {
    var named =
        new NewResult(
            Optional.of(Samples.LEARNER),
            Optional.empty(),
            Score.of("90"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of("a"));
    assertThat(named.key(Optional.empty(), Samples.LEARNER)).contains("id:a");
    assertThatThrownBy(() -> named.key(Optional.of("b"), Samples.LEARNER))
        .hasMessage("A result has an 'externalId' or an Idempotency-Key, not both.");
  }

  @Test
  void evidence_without_place_and_story_is_refused() {
    assertThatThrownBy(
            () -> new EvidenceLink(Optional.empty(), Optional.of("Video"), Optional.empty()))
        .hasMessage("Evidence has a 'url' or a 'narrative'.");
  }

  @Test
  void evidence_with_a_data_address_is_refused() {
    assertThatThrownBy(
            () ->
                new EvidenceLink(
                    Optional.of("data:text/plain,x"), Optional.empty(), Optional.empty()))
        .hasMessage("The member 'url' is not an http or https address.");
  }
}
