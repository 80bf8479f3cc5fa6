package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.server.skillprofile.SkillAggregates.ToldGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallGroupsTest {

  static Stream<Long> seeds() {
    return LongStream.range(0, 500).boxed();
  }

  @Test
  void group_of_ten_is_told_and_one_of_nine_is_not() {
    assertThat(SmallGroups.told(List.of(count("A", 10, 10), count("B", 9, 0), count("C", 9, 9))))
        .extracting(ToldGroup::group, ToldGroup::peopleAtLeast, ToldGroup::provingAtLeast)
        .containsExactly(tuple("A", 10, 10));
  }

  @Test
  void few_who_prove_it_are_not_told_nor_few_who_do_not() {
    var counts =
        List.of(
            count("One", 30, 1),
            count("Nine", 30, 9),
            count("Ten", 30, 10),
            count("Twenty", 30, 20),
            count("Twenty-one", 30, 21),
            count("Nobody", 30, 0),
            count("All", 34, 34));

    assertThat(SmallGroups.told(counts))
        .extracting(ToldGroup::group, ToldGroup::peopleAtLeast, ToldGroup::provingAtLeast)
        .containsExactly(
            tuple("All", 30, 30),
            tuple("Nobody", 30, 0),
            tuple("Ten", 30, 10),
            tuple("Twenty", 30, 20));
  }

  @Test
  void single_group_that_is_left_out_takes_the_next_smallest_along() {
    assertThat(
            SmallGroups.told(List.of(count("A", 50, 20), count("B", 40, 20), count("C", 4, 0))))
        .extracting(ToldGroup::group)
        .containsExactly("A");
    assertThat(SmallGroups.told(List.of(count("A", 50, 20), count("C", 4, 0)))).isEmpty();
    assertThat(SmallGroups.told(List.of(count("C", 4, 0)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_told_number_speaks_of_fewer_than_ten(long seed) {
    var counts = counts(new Random(seed));
    var told = SmallGroups.told(counts);

    assertThat(told.isEmpty() || counts.size() - told.size() != 1).isTrue();
    for (var group : told) {
      var exact = counts.stream().filter(one -> one.group().equals(group.group())).toList().get(0);
      assertThat(group.peopleAtLeast()).isBetween(exact.people() - 9, exact.people());
      assertThat(group.provingAtLeast()).isBetween(exact.proving() - 9, exact.proving());
      assertThat(exact.people()).isGreaterThanOrEqualTo(10);
      assertThat(List.of(exact.proving(), exact.people() - exact.proving()))
          .noneMatch(few -> few > 0 && few < 10);
    }
  }

  /**
   * Whoever has two answers can take them for exact: in a world in which they are, all differences
   * are tens. So no difference is proof that there are a few.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void world_in_which_told_numbers_are_exact_is_told_the_same(long seed) {
    var told = SmallGroups.told(counts(new Random(seed)));
    var exact =
        told.stream()
            .map(one -> count(one.group(), one.peopleAtLeast(), one.provingAtLeast()))
            .toList();

    assertThat(told)
        .allMatch(one -> one.peopleAtLeast() % 10 == 0 && one.provingAtLeast() % 10 == 0);
    assertThat(SmallGroups.told(exact)).isEqualTo(told);
  }

  private static List<GroupCount> counts(Random random) {
    var counts = new ArrayList<GroupCount>();
    int size = random.nextInt(6);
    for (int i = 0; i < size; i++) {
      int people = 1 + random.nextInt(45);
      int proving =
          switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> people;
            default -> random.nextInt(people + 1);
          };
      counts.add(count("Group " + i, people, proving));
    }
    return counts;
  }

  private static GroupCount count(String group, int people, int proving) {
    return new GroupCount(group, Optional.empty(), people, proving);
  }
}
