package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionTest {

  private static final Duration MONTH = Duration.ofDays(30);

  @Test
  void work_goes_one_way_only() {
    var work = submission("A text.");
    assertThatThrownBy(work::checkWaiting).hasMessage("The work was not handed in yet.");
    assertThatThrownBy(() -> work.appeal("Why?", Samples.NOW, MONTH))
        .hasMessage("There is no grade yet.");
    work.handIn(List.of(), Samples.NOW);
    assertThatThrownBy(() -> work.handIn(List.of(), Samples.NOW))
        .hasMessage("The work was handed in already.");
    work.grade(UUID.randomUUID(), Samples.NOW);
    assertThatThrownBy(work::checkOpen).hasMessage("The work was handed in already.");
    assertThatThrownBy(work::checkWaiting).hasMessage("The work was graded already.");
    assertThatThrownBy(work::checkAppealed).hasMessage("There is no appeal to decide.");
    work.appeal("Why?", Samples.NOW, MONTH);
    assertThatThrownBy(() -> work.appeal("Why?", Samples.NOW, MONTH))
        .hasMessage("There was an appeal already, and there is one only.");
    work.decide(Samples.NOW);
    assertThat(work.state()).isEqualTo(SubmissionState.DECIDED);
    assertThatThrownBy(() -> work.appeal("Again?", Samples.NOW, MONTH))
        .hasMessage("There was an appeal already, and there is one only.");
  }

  @Test
  void nothing_cannot_be_handed_in() {
    var empty =
        new Submission(new UUID(1, 1), new UUID(2, 2), Samples.LEARNER, given(null), Samples.NOW);
    assertThatThrownBy(() -> empty.handIn(List.of(), Samples.NOW))
        .hasMessage("There is nothing to hand in: no text, no link, no file.");
  }

  @Test
  void appeal_comes_in_time() {
    var last = Samples.NOW.plus(MONTH);
    assertThatThrownBy(() -> graded().appeal("Why?", last.plusNanos(1000), MONTH))
        .hasMessage("An appeal comes within 30 days after the grade.");
    var work = graded();
    work.appeal("Why?", last, MONTH);
    assertThat(work.state()).isEqualTo(SubmissionState.APPEALED);
  }

  @Test
  void what_assessors_found_is_hidden_until_it_is_graded() {
    var work = submission("A text.");
    assertThat(work.gradingsAreShown()).isFalse();
    work.handIn(List.of(), Samples.NOW);
    assertThat(work.gradingsAreShown()).isFalse();
    assertThat(graded().gradingsAreShown()).isTrue();
  }

  private static Submission graded() {
    var work = submission("A text.");
    work.handIn(List.of(), Samples.NOW);
    work.grade(UUID.randomUUID(), Samples.NOW);
    return work;
  }

  private static Submission submission(String text) {
    return new Submission(
        new UUID(1, 1), new UUID(2, 2), Samples.LEARNER, given(text), Samples.NOW);
  }

  private static NewSubmission given(@Nullable String text) {
    return new NewSubmission(Optional.ofNullable(text), List.of());
  }
}
