package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assay.server.achievement.Category;
import org.assay.server.consent.ProfileField;
import org.assay.server.platform.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoleFitPropertiesTest {

  static Stream<Long> seeds() {
    return LongStream.range(0, 500).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void one_more_badge_never_lowers_a_fit(long seed) {
    var world = new CareerWorld(seed);
    var role = world.role("Engineer");
    var badges = new ArrayList<>(world.anyBadges());
    var before = world.folded(badges);
    badges.add(world.random.nextInt(badges.size() + 1), world.anyBadge());
    var after = world.folded(badges);

    assertThat(RoleFit.of(role, after).fit())
        .isGreaterThanOrEqualTo(RoleFit.of(role, before).fit());
    for (var wanted : role.skills()) {
      assertThat(SkillFit.of(wanted, after).fit())
          .isGreaterThanOrEqualTo(SkillFit.of(wanted, before).fit());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void gap_is_empty_exactly_if_the_fit_is_whole(long seed) {
    var world = new CareerWorld(seed);
    var fit = RoleFit.of(world.role("Engineer"), world.folded(world.anyBadges()));

    assertThat(fit.fit()).isBetween(0, 1000);
    assertThat(fit.gap().isEmpty()).isEqualTo(fit.fit() == 1000);
    assertThat(fit.met() + fit.gap().size()).isEqualTo(fit.wanted());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_not_released_is_as_if_it_were_not_there(long seed) {
    var world = new CareerWorld(seed);
    var role = world.role("Engineer");
    var badges = world.anyBadges();
    var fields = EnumSet.complementOf(EnumSet.of(ProfileField.PERFORMANCE));
    var others =
        badges.stream()
            .filter(badge -> world.classOf(badge).category() != Category.PERFORMANCE)
            .toList();

    assertThat(RoleFit.of(role, world.folded(badges, CareerWorld.release(fields))))
        .isEqualTo(RoleFit.of(role, world.folded(others)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pages_of_roles_are_all_roles_best_first(long seed) {
    var world = new CareerWorld(seed);
    var folded = world.folded(world.anyBadges());
    var roles = new ArrayList<WantedRole>();
    for (int i = 0; i < 13; i++) {
      roles.add(world.role("Role " + (char) ('A' + i)));
    }
    var told = new ArrayList<RoleFit>();
    var next = Optional.<String>empty();
    do {
      var best = new BestRoles(folded, next.map(RolePlace::read), 1 + world.random.nextInt(4));
      roles.forEach(best::add);
      var page = best.page();
      told.addAll(FittingRoles.of(folded.with(page)).roles());
      next = page.next();
    } while (next.isPresent());

    assertThat(told).hasSize(13).doesNotHaveDuplicates();
    assertThat(told).extracting(RoleFit::fit).isSortedAccordingTo((a, b) -> b - a);
    assertThat(told)
        .extracting(RoleFit::role)
        .containsExactlyInAnyOrderElementsOf(roles.stream().map(WantedRole::name).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void receipt_is_enough_to_say_the_same_again(long seed) {
    var world = new CareerWorld(seed);
    var asked = Career.of(world.role("Engineer"), world.earnable(6));
    var folded = world.folded(world.anyBadges()).with(asked);
    for (var kind : List.of(Answers.MATCH, Answers.ROLES)) {
      var content = Answers.of(kind, folded).orElseThrow();
      var telling =
          new WriteReceipt.Telling(
              "https://assay.example", CareerWorld.id(8, 1), "Tool", kind, new ReadMask(1, 2));
      var text = JsonText.write(WriteReceipt.of(folded, content, telling));
      var receipt = JsonText.read(text, Receipt.class);
      var again =
          Folded.of(
              folded.known(),
              receipt.question().question(),
              receipt.iat(),
              folded.profile().read());

      assertThat(Canonical.digest(Answers.of(receipt.kind(), again).orElseThrow()))
          .isEqualTo(receipt.answer());
    }
  }
}
