package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CombinationTest {

  private final Combination alone = new Combination(1, Score.of(0));
  private final Combination pair = new Combination(2, Score.of("5"));

  @Test
  void one_assessor_decides_alone() {
    assertThat(alone.of(List.of())).isEmpty();
    assertThat(alone.of(scores("70"))).contains(Score.of("70"));
  }

  @Test
  void two_who_agree_give_the_mean_rounded_down() {
    assertThat(pair.of(scores("70"))).isEmpty();
    assertThat(pair.of(scores("70", "75"))).contains(Score.of("72.5"));
    assertThat(pair.of(scores("79.9999", "80"))).contains(Score.of("79.9999"));
    assertThat(new Combination(2, Score.of("0")).of(scores("70", "70"))).contains(Score.of("70"));
  }

  @Test
  void two_who_differ_too_much_need_a_third_whose_score_counts() {
    assertThat(pair.of(scores("70", "75.0001"))).isEmpty();
    assertThat(pair.of(scores("75.0001", "70"))).isEmpty();
    assertThat(pair.of(scores("70", "90", "88"))).contains(Score.of("88"));
  }

  @Test
  void order_of_two_who_agree_does_not_matter() {
    assertThat(pair.of(scores("70", "74"))).isEqualTo(pair.of(scores("74", "70")));
  }

  private static List<Score> scores(String... scores) {
    return Stream.of(scores).map(Score::of).toList();
  }
}
