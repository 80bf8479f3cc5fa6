package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {

  private final Rubric rubric = LabInContainer.rubric();

  @ParameterizedTest
  @CsvSource({
    "poor,poor,0,beginner",
    "best,poor,10,beginner",
    "good,good,24,competent",
    "poor,best,30,competent",
    "good,best,36,expert",
    "best,best,40,expert"
  })
  void levels_give_points_and_points_give_the_level(
      String design, String security, String score, String level) {
    var given = rubric.grade(Map.of("design", design, "security", security));
    assertThat(given).isEqualTo(Score.of(score));
    assertThat(rubric.reached(given).id()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"23.9999,beginner", "24,competent", "35.9999,competent", "36,expert"})
  void level_begins_exactly_at_its_points(String score, String level) {
    assertThat(rubric.reached(Score.of(score)).id()).isEqualTo(level);
  }

  @Test
  void bounds_and_threshold_follow_from_the_rubric() {
    var lab = LabInContainer.newLab(1, "0");
    assertThat(lab.minimum()).contains(Score.of("0"));
    assertThat(lab.maximum()).contains(Score.of("40"));
    assertThat(lab.threshold()).contains(Score.of("24"));
  }

  @Test
  void threshold_is_no_score_that_nobody_can_have() {
    var levels = List.of(LabInContainer.level("some", 6), LabInContainer.level("more", 10));
    var criterion = new RubricCriterion("c", "C", Optional.empty(), levels);
    var overall = List.of(LabInContainer.level("any", 0), LabInContainer.level("best", 10));
    assertThat(new Rubric(List.of(criterion), overall, "any").threshold()).isEqualTo(Score.of("6"));
    assertThat(new Rubric(List.of(criterion), overall, "best").threshold())
        .isEqualTo(Score.of("10"));
  }

  @Test
  void grading_that_leaves_out_or_invents_something_is_refused() {
    assertThatThrownBy(() -> rubric.grade(Map.of("design", "best")))
        .hasMessage("The member 'levels' names one level for each criterion.");
    assertThatThrownBy(() -> rubric.grade(Map.of("design", "best", "style", "best")))
        .hasMessage("The member 'levels' has no level for 'security'.");
    assertThatThrownBy(() -> rubric.grade(Map.of("design", "best", "security", "great")))
        .hasMessage("The criterion 'security' has no level 'great'.");
  }

  @Test
  void rubric_that_contradicts_itself_is_refused() {
    var criteria = rubric.criteria();
    var levels = rubric.levels();
    assertThatThrownBy(() -> new Rubric(criteria, levels, "master"))
        .hasMessage("The member 'passLevel' is the id of a level.");
    assertThatThrownBy(() -> new Rubric(List.of(), levels, "competent"))
        .hasMessage("The member 'criteria' is empty.");
    var unreachable = List.of(LabInContainer.level("a", 0), LabInContainer.level("b", 41));
    assertThatThrownBy(() -> new Rubric(criteria, unreachable, "b"))
        .hasMessageStartingWith("The lowest level begins at or below 0 points");
    var falling = List.of(LabInContainer.level("a", 5), LabInContainer.level("b", 5));
    assertThatThrownBy(() -> new RubricCriterion("c", "C", Optional.empty(), falling))
        .hasMessage("The member 'levels' goes from few points to many.");
  }

  @Test
  void knowledge_is_tested_by_a_score_and_applied_work_graded_on_a_rubric() {
    var test = Samples.assessment(AssessmentKind.KNOWLEDGE_TEST, "80");
    var lab = Samples.assessment(LabInContainer.newLab(1, "0"));
    var bare = Samples.assessment(AssessmentKind.APPLIED, "60");
    var byScore = new NewGrading(Map.of(), Optional.of(Score.of("90")), Optional.empty());
    assertThat(test.grade(byScore)).isEqualTo(Score.of("90"));
    assertThat(lab.grade(LabInContainer.grading("best", "good"))).isEqualTo(Score.of("28"));
    assertThatThrownBy(() -> lab.grade(byScore))
        .hasMessage("Work is graded here on a rubric: by 'levels', not by a 'score'.");
    assertThatThrownBy(() -> test.grade(LabInContainer.grading("best", "good")))
        .hasMessage("This assessment has no rubric: it is graded by a 'score'.");
    assertThatThrownBy(() -> bare.grade(byScore))
        .hasMessage("Applied work is graded on a rubric, and this assessment has none.");
    assertThatThrownBy(
            () ->
                test.grade(
                    new NewGrading(Map.of(), Optional.of(Score.of("101")), Optional.empty())))
        .hasMessage("The score lies between 0 and 100 in this assessment.");
  }
}
