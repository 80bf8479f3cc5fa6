package org.assay.server.skillprofile;

import static org.assay.server.skillprofile.CareerWorld.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.assay.server.achievement.Category;
import org.assay.server.consent.ProfileField;
import org.junit.jupiter.api.Test;

/** From what is left to be earned nobody can tell what is held, unless that is told. */
class FindClosingTest {

  private final CareerWorld world = new CareerWorld(3);
  private final BadgeSaid skilled = world.badge(Category.SKILL, List.of(proof(1, 2)));
  private final BadgeSaid performed = world.badge(Category.PERFORMANCE, List.of(proof(2, 2)));
  private final List<BadgeSaid> badges =
      List.of(skilled, performed, world.badge(Category.MEMBERSHIP, List.of()));

  @Test
  void badges_that_prove_something_need_not_be_earned_again() {
    assertThat(FindClosing.held(world.folded(badges)))
        .containsExactlyInAnyOrder(skilled.achievement(), performed.achievement());
  }

  @Test
  void what_is_not_told_is_not_held() {
    var nameless = EnumSet.complementOf(EnumSet.of(ProfileField.BADGES));
    var rest = EnumSet.complementOf(EnumSet.of(ProfileField.PERFORMANCE));

    assertThat(FindClosing.held(world.folded(badges, CareerWorld.release(nameless)))).isEmpty();
    assertThat(FindClosing.held(world.folded(badges, CareerWorld.release(rest))))
        .containsExactly(skilled.achievement());
  }
}
