package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassedAttemptsTest {

  private final Assessment test = Samples.assessment(AssessmentKind.KNOWLEDGE_TEST, "80");
  private final Assessment lab = Samples.assessment(AssessmentKind.APPLIED, "60");

  @Test
  void rule_is_met_when_all_its_assessments_are_passed() {
    var passedTest = Samples.attempt(test, "80");
    var passedLab = Samples.attempt(lab, "60");
    assertThat(
            new PassedAttempts(List.of(passedTest, passedLab))
                .meeting(List.of(lab.id(), test.id())))
        .contains(List.of(passedLab, passedTest));
  }

  @Test
  void rule_is_not_met_while_one_assessment_is_missing_or_failed() {
    var rule = List.of(test.id(), lab.id());
    var passedTest = Samples.attempt(test, "99");
    assertThat(new PassedAttempts(List.of(passedTest)).meeting(rule)).isEmpty();
    var failedLab = Samples.attempt(lab, "59");
    assertThat(new PassedAttempts(List.of(passedTest, failedLab)).meeting(rule)).isEmpty();
  }

  @Test
  void rule_that_names_nothing_is_never_met() {
    assertThat(new PassedAttempts(List.of(Samples.attempt(test, "99"))).meeting(List.of()))
        .isEmpty();
  }

  @Test
  void best_attempt_counts_and_of_equals_the_earliest() {
    var late = Samples.attempt(test, Samples.result("90", Optional.of(Samples.NOW)));
    var early =
        Samples.attempt(test, Samples.result("90", Optional.of(Samples.NOW.minusSeconds(9))));
    var lower = Samples.attempt(test, "85");
    assertThat(new PassedAttempts(List.of(lower, late, early)).meeting(List.of(test.id())))
        .contains(List.of(early));
  }
}
