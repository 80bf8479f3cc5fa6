package org.assay.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import org.assay.synthetic.Dice.Purpose;
import org.junit.jupiter.api.Test;

class DiceTest {

  private static final int MANY = 200_000;

  @Test
  void same_seed_purpose_and_number_yield_the_same() {
    var one = Dice.of(1, Purpose.HOURS, 7);
    var other = Dice.of(1, Purpose.HOURS, 7);
    assertThat(other.next()).isEqualTo(one.next());
    assertThat(other.next()).isEqualTo(one.next());
  }

  @Test
  void everything_else_yields_something_else() {
    var seen = new HashSet<Long>();
    for (int seed = 0; seed < 50; seed++) {
      for (var purpose : Purpose.values()) {
        for (int number = 0; number < 50; number++) {
          assertThat(seen.add(Dice.of(seed, purpose, number).next())).isTrue();
        }
      }
    }
  }

  @Test
  void fractions_of_neighbours_are_spread_evenly() {
    var tenths = new int[10];
    for (int number = 0; number < MANY; number++) {
      tenths[Dice.of(3, Purpose.PERSON, number).below(10)]++;
    }
    for (int count : tenths) {
      assertThat(count / (double) MANY).isCloseTo(0.1, within(0.004));
    }
  }

  @Test
  void normal_numbers_have_mean_0_and_deviation_1() {
    double sum = 0;
    double squares = 0;
    for (int number = 0; number < MANY; number++) {
      double normal = Dice.of(3, Purpose.HOURS, number).normal();
      sum += normal;
      squares += normal * normal;
    }
    assertThat(sum / MANY).isCloseTo(0, within(0.01));
    assertThat(squares / MANY).isCloseTo(1, within(0.02));
  }

  @Test
  void counts_have_the_mean_that_was_asked_for() {
    double sum = 0;
    for (int number = 0; number < MANY; number++) {
      sum += Dice.of(3, Purpose.BADGES, number).count(5);
    }
    assertThat(sum / MANY).isCloseTo(5, within(0.03));
    assertThat(Dice.of(3, Purpose.BADGES, 1).count(0)).isZero();
  }
}
