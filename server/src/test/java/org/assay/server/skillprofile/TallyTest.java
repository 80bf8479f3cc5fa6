package org.assay.server.skillprofile;

import static org.assay.server.skillprofile.CareerWorld.place;
import static org.assay.server.skillprofile.CareerWorld.proof;
import static org.assay.server.skillprofile.CareerWorld.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.server.achievement.Category;
import org.assay.server.consent.ProfileField;
import org.assay.server.skillprofile.ProfileFilter.LeastLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTest {

  private final CareerWorld world = new CareerWorld(1);
  private final List<Folded> people =
      List.of(
          person(1, "A", "Engineer", proof(1, 2), proof(2, 0)),
          person(2, "A", "Engineer", proof(1, 0)),
          person(3, "A", "Advisor"),
          person(4, "B", "Advisor", proof(2, 1)));

  static Stream<Long> seeds() {
    return LongStream.range(0, 200).boxed();
  }

  @Test
  void by_unit_it_is_counted_who_of_a_unit_proves_it() {
    assertThat(counts(Breakdown.UNIT, filter(Optional.of(skill(1)), Optional.empty())))
        .extracting(GroupCount::group, GroupCount::people, GroupCount::proving)
        .containsExactlyInAnyOrder(tuple("A", 3, 2), tuple("B", 1, 0));
  }

  @Test
  void level_and_place_narrow_the_question() {
    var expert = new LeastLevel("expert", CareerWorld.SCALE);
    var filter =
        new ProfileFilter(
            Optional.of(skill(1)),
            Optional.of(expert),
            true,
            Optional.of("cloud"),
            Optional.of("A"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(counts(Breakdown.ROLE, filter))
        .extracting(GroupCount::group, GroupCount::people, GroupCount::proving)
        .containsExactlyInAnyOrder(tuple("Engineer", 2, 1), tuple("Advisor", 1, 0));
  }

  @Test
  void by_skill_and_by_area_it_is_counted_who_of_all_proves_each() {
    assertThat(counts(Breakdown.SKILL, filter(Optional.empty(), Optional.empty())))
        .extracting(GroupCount::group, GroupCount::skill, GroupCount::people, GroupCount::proving)
        .containsExactlyInAnyOrder(
            tuple("Skill 1", Optional.of(skill(1)), 4, 2),
            tuple("Skill 2", Optional.of(skill(2)), 4, 2));
    assertThat(counts(Breakdown.AREA, filter(Optional.empty(), Optional.of("A"))))
        .extracting(GroupCount::group, GroupCount::people, GroupCount::proving)
        .containsExactly(tuple("Cloud", 3, 2));
  }

  /** Of two worlds, one keeps an item back and in the other it never was. */
  @ParameterizedTest
  @MethodSource("seeds")
  void withdrawn_consent_is_a_world_without_the_item(long seed) {
    var some = new CareerWorld(seed);
    var withheld = new ArrayList<Folded>();
    var without = new ArrayList<Folded>();
    var silent =
        CareerWorld.release(
            EnumSet.complementOf(EnumSet.of(ProfileField.PERFORMANCE, ProfileField.MEMBERSHIP)));
    for (int i = 0; i < 30; i++) {
      var badges = some.anyBadges();
      var place = place("Unit " + some.random.nextInt(3), "Role " + some.random.nextInt(3));
      boolean withdrew = some.random.nextBoolean();
      withheld.add(some.folded(i, place, badges, withdrew ? silent : CareerWorld.everything()));
      without.add(
          some.folded(
              i,
              place,
              badges.stream().filter(badge -> !withdrew || isTold(some, badge)).toList(),
              CareerWorld.everything()));
    }
    Collections.shuffle(without, some.random);
    for (var by : Breakdown.values()) {
      var filter = filter(Optional.empty(), Optional.empty());

      assertThat(counts(by, filter, withheld))
          .containsExactlyInAnyOrderElementsOf(counts(by, filter, without));
    }
  }

  private static boolean isTold(CareerWorld world, BadgeSaid badge) {
    var category = world.classOf(badge).category();
    return category != Category.PERFORMANCE && category != Category.MEMBERSHIP;
  }

  private List<GroupCount> counts(Breakdown by, ProfileFilter filter) {
    return counts(by, filter, people);
  }

  private static List<GroupCount> counts(Breakdown by, ProfileFilter filter, List<Folded> people) {
    var tally = new Tally(by, filter);
    people.forEach(tally::add);
    return tally.counts();
  }

  private Folded person(int number, String unit, String role, ClassSaid.Proof... proofs) {
    var badge = world.badge(Category.SKILL, List.of(proofs));
    return world.folded(number, place(unit, role), List.of(badge), CareerWorld.everything());
  }

  private static ProfileFilter filter(Optional<UUID> skill, Optional<String> unit) {
    return new ProfileFilter(
        skill,
        Optional.empty(),
        false,
        Optional.empty(),
        unit,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
