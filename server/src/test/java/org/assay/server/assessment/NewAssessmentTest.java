package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewAssessmentTest {

  @Test
  void test_runs_from_0_to_100_and_a_review_is_yes_or_no() {
    var test = assessment(AssessmentKind.KNOWLEDGE_TEST, null, null, "70");
    assertThat(test.maximum()).contains(Score.of("100"));
    assertThat(test.minimum()).contains(Score.of("0"));
    var review = assessment(AssessmentKind.REVIEW, null, null, null);
    assertThat(review.maximum()).contains(Score.of("1"));
    assertThat(review.threshold()).contains(Score.of("1"));
  }

  @Test
  void test_without_threshold_is_refused() {
    assertThatThrownBy(() -> assessment(AssessmentKind.KNOWLEDGE_TEST, null, null, null))
        .hasMessage("The member 'threshold' is missing.");
  }

  @Test
  void threshold_out_of_bounds_is_refused() {
    assertThatThrownBy(() -> assessment(AssessmentKind.APPLIED, "1", "5", "5.5"))
        .hasMessage("The member 'threshold' lies between 'minimum' and 'maximum'.");
    assertThatThrownBy(() -> assessment(AssessmentKind.APPLIED, "5", "5", "5"))
        .hasMessage("The member 'minimum' is less than 'maximum'.");
  }

  @Test
  void tolerance_goes_with_two_assessors_and_is_not_negative() {
    assertThat(assessed(2, "5").tolerance()).contains(Score.of("5"));
    assertThatThrownBy(() -> assessed(1, "5"))
        .hasMessage("The member 'tolerance' goes with two assessors.");
    assertThatThrownBy(() -> assessed(2, "-1"))
        .hasMessage("The member 'tolerance' is not negative.");
    assertThatThrownBy(() -> assessed(3, "1")).hasMessage("The member 'assessors' is 1 or 2.");
  }

  private static NewAssessment assessed(int assessors, String tolerance) {
    var given = assessment(AssessmentKind.KNOWLEDGE_TEST, null, null, "70");
    return new NewAssessment(
        given.name(),
        given.kind(),
        given.description(),
        given.url(),
        given.minimum(),
        given.maximum(),
        given.threshold(),
        given.externalIds(),
        given.rubric(),
        Optional.of(assessors),
        Optional.of(Score.of(tolerance)));
  }

  @Test
  void only_an_applied_assessment_is_applied() {
    for (var kind : AssessmentKind.values()) {
      var required =
          new Assessment(UUID.randomUUID(), assessment(kind, null, null, "1"), Instant.EPOCH)
              .required();
      assertThat(required.applied()).isEqualTo(kind == AssessmentKind.APPLIED);
    }
  }

  @Test
  void kind_is_read_in_small_letters_with_a_hyphen_too() {
    assertThat(AssessmentKind.of("knowledge-test")).isEqualTo(AssessmentKind.KNOWLEDGE_TEST);
  }

  private static NewAssessment assessment(
      AssessmentKind kind,
      @org.jspecify.annotations.Nullable String minimum,
      @org.jspecify.annotations.Nullable String maximum,
      @org.jspecify.annotations.Nullable String threshold) {
    return new NewAssessment(
        "Cloud basics",
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(minimum).map(Score::of),
        Optional.ofNullable(maximum).map(Score::of),
        Optional.ofNullable(threshold).map(Score::of),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
