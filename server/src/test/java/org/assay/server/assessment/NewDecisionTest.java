package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;

/** What is decided about an appeal says one thing. */
class NewDecisionTest {

  private static final Optional<Score> SCORE = Optional.of(Score.of("80"));

  @Test
  void grade_that_is_upheld_has_no_other() {
    assertThat(work("upheld", Map.of(), Optional.empty()).corrects()).isFalse();
    assertThat(work("corrected", Map.of(), SCORE).corrects()).isTrue();
    assertRefused(() -> work("upheld", Map.of(), SCORE));
    assertRefused(() -> work("upheld", Map.of("design", "good"), Optional.empty()));
    assertRefused(() -> work("perhaps", Map.of(), SCORE));
  }

  @Test
  void result_that_is_corrected_has_a_score_and_one_that_is_upheld_has_none() {
    assertThat(result("corrected", SCORE).score()).isEqualTo(SCORE);
    assertThat(result("upheld", Optional.empty()).score()).isEmpty();
    assertRefused(() -> result("corrected", Optional.empty()));
    assertRefused(() -> result("upheld", SCORE));
    assertRefused(() -> result("perhaps", SCORE));
  }

  private static NewDecision work(
      String outcome, Map<String, String> levels, Optional<Score> score) {
    return new NewDecision(outcome, levels, score, "Because.");
  }

  private static NewAppealDecision result(String outcome, Optional<Score> score) {
    return new NewAppealDecision(outcome, score, "Because.");
  }

  private static void assertRefused(Runnable wish) {
    assertThatThrownBy(wish::run).isInstanceOf(Problem.class);
  }
}
