package org.assay.server.skillprofile;

import static org.assay.server.achievement.SampleFacts.badge;
import static org.assay.server.achievement.SampleFacts.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.server.achievement.AllOf;
import org.assay.server.achievement.AnyOf;
import org.assay.server.achievement.AtLeast;
import org.assay.server.achievement.Completed;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.Holds;
import org.assay.server.achievement.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadgesBeforeTest {

  private static final int CLASSES = 5;

  static Stream<Long> seeds() {
    return LongStream.range(0, 500).boxed();
  }

  @Test
  void badge_that_is_held_is_not_to_be_earned() {
    var rule = new AllOf(List.of(holds(2, 0, 1, 2), new Completed(id(9))));

    assertThat(before(Set.of(id(0))).of(rule)).contains(Set.of(id(1)));
    assertThat(before(Set.of(id(0), id(2))).of(rule)).contains(Set.of());
  }

  @Test
  void way_that_needs_fewest_badges_is_taken() {
    var rule = new AnyOf(List.of(holds(2, 0, 1), holds(1, 2)));

    assertThat(before(Set.of()).of(rule)).contains(Set.of(id(2)));
    assertThat(before(Set.of(id(0))).of(rule)).contains(Set.of(id(1)));
  }

  @Test
  void badge_that_can_be_had_no_more_is_no_way() {
    var before = new BadgesBefore(Set.of(), id -> !id.equals(id(0)));

    assertThat(before.of(holds(1, 0))).isEmpty();
    assertThat(before.of(holds(1, 0, 1))).contains(Set.of(id(1)));
    assertThat(before.of(new AllOf(List.of(holds(1, 0), holds(1, 1))))).isEmpty();
  }

  /** The rules decide themselves whether the badges are enough, and whether they can be. */
  @ParameterizedTest
  @MethodSource("seeds")
  void rule_is_met_by_what_is_held_and_what_is_to_be_earned(long seed) {
    var random = new Random(seed);
    var rule = rule(random, 3);
    var held = some(random);
    var earnable = some(random);
    var needs = new BadgesBefore(held, earnable::contains).of(rule);
    var reachable = new HashSet<>(held);
    reachable.addAll(needs.orElse(earnable));

    assertThat(isMet(rule, reachable)).isEqualTo(needs.isPresent());
    assertThat(needs.orElse(Set.of())).isSubsetOf(earnable).noneMatch(held::contains);
  }

  private static boolean isMet(Rule rule, Set<UUID> held) {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < CLASSES; i++) {
      if (held.contains(id(i))) {
        facts.add(badge(i, 1));
      }
    }
    return rule.decide(facts).met();
  }

  private static Set<UUID> some(Random random) {
    return Stream.iterate(0, i -> i < CLASSES, i -> i + 1)
        .filter(i -> random.nextBoolean())
        .map(i -> id(i))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Rule rule(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      int first = random.nextInt(CLASSES);
      int second = (first + 1 + random.nextInt(CLASSES - 1)) % CLASSES;
      return holds(1 + random.nextInt(2), first, second);
    }
    var parts = new ArrayList<Rule>();
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      parts.add(rule(random, depth - 1));
    }
    return switch (random.nextInt(3)) {
      case 0 -> new AllOf(parts);
      case 1 -> new AnyOf(parts);
      default -> new AtLeast(1 + random.nextInt(size), parts);
    };
  }

  private static Holds holds(int count, int... classes) {
    var ids = Arrays.stream(classes).mapToObj(i -> id(i)).toList();
    return new Holds(ids, Optional.of(count));
  }

  private static BadgesBefore before(Set<UUID> held) {
    return new BadgesBefore(held, any -> true);
  }
}
