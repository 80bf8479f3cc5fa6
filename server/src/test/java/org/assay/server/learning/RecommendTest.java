package org.assay.server.learning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.server.learning.Recommendation.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecommendTest {

  private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
  private static final Standing NOTHING = standing(Map.of());

  static Stream<Integer> worlds() {
    return IntStream.rangeClosed(1, 200).boxed();
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void without_the_data_of_a_reason_that_reason_is_gone_everywhere_and_only_that(int world) {
    var grounds = grounds(new Random(world));
    var all = reasons(Recommend.from(grounds, NOTHING));
    for (var reason : Reason.values()) {
      var rest = grounds.stream().filter(ground -> ground.reason() != reason).toList();
      var expected =
          all.entrySet().stream()
              .map(entry -> Map.entry(entry.getKey(), without(entry.getValue(), reason)))
              .filter(entry -> !entry.getValue().isEmpty())
              .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
      assertThat(reasons(Recommend.from(rest, NOTHING))).as("%s", reason).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void same_grounds_give_the_same_list_in_any_order(int world) {
    var grounds = new ArrayList<>(grounds(new Random(world)));
    var first = Recommend.from(grounds, NOTHING);
    Collections.shuffle(grounds, new Random(world));
    assertThat(Recommend.from(grounds, NOTHING)).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void nothing_is_recommended_without_a_reason_completed_or_retired(int world) {
    var random = new Random(world);
    var grounds = grounds(random);
    var offered = offered(grounds);
    var completed =
        offered.stream().filter(aim -> random.nextBoolean()).collect(toMap(Aim::id, aim -> NOW));
    for (var one : Recommend.from(grounds, standing(completed))) {
      assertThat(one.reasons()).isNotEmpty().allSatisfy(w -> assertThat(w.through()).isNotEmpty());
      assertThat(completed).doesNotContainKey(one.aim().id());
      assertThat(offered).contains(one.aim());
    }
  }

  @Test
  void worlds_are_rich_enough_to_mean_something() {
    var several =
        worlds()
            .flatMap(world -> Recommend.from(grounds(new Random(world)), NOTHING).stream())
            .filter(one -> one.reasons().size() > 2)
            .count();
    assertThat(several).isGreaterThan(200);
  }

  @Test
  void weightier_reasons_come_first() {
    var cloud = new UUID(8, 1);
    var one = candidate(1, Set.of(cloud), true);
    var other = candidate(2, Set.of(), true);
    var found =
        Recommend.from(
            List.of(
                new Grounds(
                    Reason.PAST_LEARNING, Set.of(cloud), Set.of(), Set.of(), List.of(one, other)),
                new Grounds(
                    Reason.MANAGER, Set.of(), Set.of(), Set.of(other.aim()), List.of(other))),
            NOTHING);
    assertThat(found).extracting(Recommendation::aim).containsExactly(other.aim(), one.aim());
  }

  private static List<Grounds> grounds(Random random) {
    var catalogue =
        IntStream.range(0, 120)
            .mapToObj(i -> candidate(i, some(random), random.nextInt(6) > 0))
            .toList();
    return Stream.of(Reason.values())
        .map(
            reason -> {
              var named = catalogue.get(random.nextInt(catalogue.size())).aim();
              return new Grounds(
                  reason,
                  some(random),
                  Set.of("tag" + random.nextInt(8)),
                  reason == Reason.MANAGER ? Set.of(named) : Set.of(),
                  catalogue);
            })
        .toList();
  }

  private static Set<Aim> offered(List<Grounds> grounds) {
    return grounds.stream()
        .flatMap(ground -> ground.among().stream())
        .filter(Candidate::offered)
        .map(Candidate::aim)
        .collect(toSet());
  }

  private static Set<UUID> some(Random random) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> new UUID(8, random.nextInt(12)))
        .collect(toSet());
  }

  private static Candidate candidate(int number, Set<UUID> skills, boolean offered) {
    return new Candidate(
        new Aim(AimKind.RESOURCE, new UUID(9, number), Optional.empty()),
        "Course " + number,
        skills,
        Set.of("tag" + number % 8),
        offered);
  }

  private static Standing standing(Map<UUID, Instant> completed) {
    return new Standing(completed, Map.of(), Map.of(), Set.of(), Set.of(), Set.of());
  }

  private static Map<Aim, List<Why>> reasons(List<Recommendation> found) {
    return found.stream().collect(toMap(Recommendation::aim, Recommendation::reasons));
  }

  private static List<Why> without(List<Why> reasons, Reason reason) {
    return reasons.stream().filter(why -> why.reason() != reason).toList();
  }
}
