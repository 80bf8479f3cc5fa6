package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.assay.server.skillprofile.CurrencyRule.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewFormulaTest {

  @Test
  void formula_within_its_bounds_is_taken() {
    assertThat(new NewFormula(Map.of("skill", 0, "membership", 10_000), 0, 1000)).isNotNull();
    assertThat(new NewFormula(Map.of(), 10_000, 10_000)).isNotNull();
  }

  @Test
  void formula_outside_of_its_bounds_is_refused() {
    assertRefused(() -> new NewFormula(Map.of("skill", -1), 0, 1000));
    assertRefused(() -> new NewFormula(Map.of("skill", 10_001), 0, 1000));
    assertRefused(() -> new NewFormula(Map.of(), -1, 1000));
    assertRefused(() -> new NewFormula(Map.of(), 10_001, 1000));
    assertRefused(() -> new NewFormula(Map.of(), 0, 999));
    assertRefused(() -> new NewFormula(Map.of(), 0, 10_001));
  }

  @Test
  void formula_for_something_else_than_badges_is_refused() {
    assertRefused(() -> new NewFormula(Map.of("salary", 1), 0, 1000));
    assertRefused(() -> new NewFormula(Map.of("SKILL", 1), 0, 1000));
    var nothing = new HashMap<String, Integer>();
    nothing.put("skill", null);
    assertRefused(() -> new NewFormula(nothing, 0, 1000));
  }

  @Test
  void largest_score_of_a_badge_stays_a_whole_number_in_every_language() {
    var formula = new NewFormula(Map.of("skill", 10_000), 10_000, 10_000).as("most", 1);
    var part = Score.part(new UUID(0, 0), 10_000_000L, formula.weightOf(200), 10_000, 1000);

    assertThat(part.points()).isPositive().isLessThan(1L << 53);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1D", "P2Y", "P50Y", "P600M", "P1Y2M3D"})
  void period_within_its_bounds_is_taken(String period) {
    for (var kind : Arrays.asList(Kind.HALF_LIFE, Kind.RENEWAL)) {
      assertThat(new NewCurrency(kind, Optional.of(Period.parse(period)))).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P1M-1D", "P50Y1D", "P601M", "P2147483647D"})
  void period_outside_of_its_bounds_is_refused(String period) {
    assertRefused(() -> new NewCurrency(Kind.HALF_LIFE, Optional.of(Period.parse(period))));
  }

  @Test
  void what_lasts_has_no_period_and_what_does_not_has_one() {
    assertThat(new NewCurrency(Kind.LASTING, Optional.empty())).isNotNull();
    assertRefused(() -> new NewCurrency(Kind.LASTING, Optional.of(Period.ofYears(2))));
    assertRefused(() -> new NewCurrency(Kind.RENEWAL, Optional.empty()));
  }

  @Test
  void thousandths_are_written_as_people_do() {
    assertThat(WorkedExample.plain(1500)).isEqualTo("1.5");
    assertThat(WorkedExample.plain(200_000)).isEqualTo("200");
    assertThat(WorkedExample.plain(0)).isEqualTo("0");
    assertThat(WorkedExample.plain(1)).isEqualTo("0.001");
  }

  @Test
  void example_is_worked_out_by_the_formula() {
    var formula = new ScoreFormula("value", 1, Map.of("skill", 200, "knowledge", 100), 250, 2000);
    var example = WorkedExample.of(formula);

    // 100 points for each of two skills, times 1.5 for the level, times 2 or 1, times 0.5.
    assertThat(example.strategic().points()).isEqualTo(150_000);
    assertThat(example.other().points()).isEqualTo(75_000);
    assertThat(example.total()).isEqualTo(225_000);
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(Problem.class);
  }
}
