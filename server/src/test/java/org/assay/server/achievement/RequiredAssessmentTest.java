package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.verifier.credential.RubricCriterionLevel;
import org.junit.jupiter.api.Test;

class RequiredAssessmentTest {

  private static final UUID LAB = new UUID(0, 1);

  @Test
  void levels_of_a_rubric_stand_in_the_class_with_the_one_that_is_needed() {
    var required =
        new RequiredAssessment(
            LAB,
            "Lab",
            true,
            false,
            BigDecimal.ZERO,
            BigDecimal.valueOf(40),
            BigDecimal.valueOf(24),
            List.of(level("beginner", 0), level("competent", 24)),
            Optional.of("competent"));

    var description = required.description("https://b.example/a/1");

    assertThat(description.resultType()).isEqualTo("RubricScore");
    assertThat(description.rubricCriterionLevel())
        .extracting(RubricCriterionLevel::id)
        .containsExactly(
            "https://b.example/a/1#level-" + LAB + "-beginner",
            "https://b.example/a/1#level-" + LAB + "-competent");
    assertThat(description.rubricCriterionLevel().get(1).level()).contains("2");
    assertThat(description.rubricCriterionLevel().get(1).points()).contains("24");
    assertThat(description.requiredLevel())
        .contains(description.rubricCriterionLevel().get(1).id());
    assertThat(description.requiredValue()).contains("24");
  }

  private static RequiredLevel level(String id, int points) {
    return new RequiredLevel(id, id, Optional.empty(), BigDecimal.valueOf(points));
  }
}
