package org.assay.server.skillprofile;

import static org.assay.server.skillprofile.CareerWorld.SCALE;
import static org.assay.server.skillprofile.CareerWorld.earnable;
import static org.assay.server.skillprofile.CareerWorld.id;
import static org.assay.server.skillprofile.CareerWorld.skill;
import static org.assay.server.skillprofile.CareerWorld.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.server.skillprofile.ClosingClass.Part;
import org.assay.server.skillprofile.EarnableClass.Provable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingOrderTest {

  static Stream<Long> seeds() {
    return LongStream.range(0, 500).boxed();
  }

  @Test
  void class_that_closes_most_comes_first_after_what_it_needs() {
    var gap = List.of(wanted(1, 1), wanted(2, 1));
    var first = earnable(1, List.of(expert(3)), List.of());
    var both = earnable(2, List.of(expert(1), expert(2)), List.of(id(7, 1)));
    var one = earnable(3, List.of(expert(1)), List.of());

    assertThat(new ClosingOrder(gap, List.of(one, both, first)).classes())
        .extracting(ClosingClass::achievement, ClosingClass::part)
        .containsExactly(
            tuple(id(7, 1), Part.PREPARES),
            tuple(id(7, 2), Part.CLOSES),
            tuple(id(7, 3), Part.ALTERNATIVE));
  }

  @Test
  void class_at_too_low_a_level_closes_nothing() {
    var basic = new Provable(skill(1), SCALE.get(0), 0);
    var low = earnable(1, List.of(basic), List.of());

    assertThat(new ClosingOrder(List.of(wanted(1, 1)), List.of(low)).classes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_class_comes_after_all_that_it_needs(long seed) {
    var world = new CareerWorld(seed);
    var known = new HashSet<UUID>();
    for (var told : classes(world)) {
      assertThat(known).containsAll(told.needs());
      known.add(told.achievement());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_can_be_closed_is_closed_without_alternatives(long seed) {
    var world = new CareerWorld(seed);
    var gap = world.role("Engineer").skills();
    var classes = world.earnable(10);
    var open = new ArrayList<>(gap);
    for (var told : new ClosingOrder(gap, classes).classes()) {
      boolean news = open.stream().anyMatch(wanted -> told.closes().contains(wanted.skill()));
      assertThat(news).isEqualTo(told.part() == Part.CLOSES);
      open.removeIf(wanted -> told.closes().contains(wanted.skill()));
    }

    assertThat(open)
        .allMatch(wanted -> classes.stream().noneMatch(one -> one.closes(wanted)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void order_does_not_depend_on_that_of_the_classes(long seed) {
    var world = new CareerWorld(seed);
    var gap = world.role("Engineer").skills();
    var classes = new ArrayList<>(world.earnable(10));
    var told = new ClosingOrder(gap, classes).classes();
    Collections.shuffle(classes, world.random);

    assertThat(new ClosingOrder(gap, classes).classes()).isEqualTo(told);
  }

  private static List<ClosingClass> classes(CareerWorld world) {
    return new ClosingOrder(world.role("Engineer").skills(), world.earnable(10)).classes();
  }

  private static Provable expert(int skill) {
    return new Provable(skill(skill), SCALE.get(2), 2);
  }
}
