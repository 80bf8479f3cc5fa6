package org.assay.server.review;

import static org.assay.server.review.Samples.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assay.server.achievement.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  private static final String MONDAY = "2026-07-06T08:00:00Z";
  private static final String TUESDAY = "2026-07-07T08:00:00Z";

  @Test
  void latest_saying_counts_even_if_it_was_heard_first() {
    var early = figure("a", MONDAY, "90", "100");
    var late = figure("a", TUESDAY, "80", "100");
    assertThat(Figure.current(List.of(early, late))).containsExactly(late);
    assertThat(Figure.current(List.of(late, early))).containsExactly(late);
  }

  @Test
  void figure_that_was_taken_back_is_gone_until_it_is_said_again() {
    var said = figure("a", MONDAY, "90", "");
    var back = figure("a", TUESDAY, "", "");
    var again = figure("a", "2026-07-08T08:00:00Z", "91", "");
    assertThat(Figure.current(List.of(back, said))).isEmpty();
    assertThat(Figure.current(List.of(again, back, said))).containsExactly(again);
  }

  @Test
  void two_sayings_of_one_moment_mean_the_same_in_both_orders() {
    var one = figure("a", MONDAY, "90", "100");
    var other = figure("a", MONDAY, "91", "100");
    assertThat(Figure.current(List.of(one, other)))
        .isEqualTo(Figure.current(List.of(other, one)))
        .hasSize(1);
  }

  @Test
  void figures_of_other_keys_stand_side_by_side() {
    assertThat(Figure.current(List.of(figure("a", MONDAY, "1", ""), figure("b", MONDAY, "2", ""))))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "90, 100, 90",
    "1, 3, 33.3333",
    "999999999, 1000000000, 99.9999",
    "100, 100, 100",
    "150, 100, 150",
    "-1, 3, -33.3334",
    "0, 5, 0"
  })
  void share_of_the_target_is_never_rounded_up(String actual, String target, String percent) {
    assertThat(figure("a", MONDAY, actual, target).percentOfTarget().orElseThrow())
        .hasToString(percent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-5"})
  void target_of_nothing_has_no_share(String target) {
    var figure = figure("a", MONDAY, "90", target);
    assertThat(figure.percentOfTarget()).isEmpty();
    assertThat(figure.facts()).extracting(Fact::about).containsExactly("revenue");
  }

  @Test
  void facts_are_true_from_the_end_of_the_period_and_have_different_origins() {
    var facts = figure("a", MONDAY, "90", "120").facts();
    assertThat(facts).extracting(Fact::about).containsExactly("revenue", "revenue%");
    assertThat(facts).extracting(Fact::origin).containsExactly("figure:crm/a", "figure:crm/a%");
    assertThat(facts).extracting(Fact::at).containsOnly(Instant.parse("2026-07-01T00:00:00Z"));
    assertThat(facts).flatExtracting(Fact::tags).containsOnly("2026-01-01/2026-07-01");
    assertThat(facts)
        .extracting(fact -> fact.value().orElseThrow().toString())
        .containsExactly("90", "75");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void shuffled_and_repeated_sayings_mean_the_same(long seed) {
    var dice = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var said = new ArrayList<Figure>();
      int many = 1 + dice.nextInt(12);
      for (int i = 0; i < many; i++) {
        said.add(
            figure(
                "k" + dice.nextInt(3),
                Instant.parse(MONDAY).plusSeconds(dice.nextInt(4)).toString(),
                dice.nextInt(5) == 0 ? "" : String.valueOf(dice.nextInt(3)),
                dice.nextBoolean() ? "" : String.valueOf(1 + dice.nextInt(3))));
      }
      var clean = Figure.current(said);
      var fed = new ArrayList<>(said);
      for (int i = 0; i < many; i++) {
        fed.add(said.get(dice.nextInt(many)));
      }
      Collections.shuffle(fed, dice);
      assertThat(Figure.current(fed)).isEqualTo(clean);
    }
  }
}
