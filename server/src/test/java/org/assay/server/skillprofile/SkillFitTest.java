package org.assay.server.skillprofile;

import static org.assay.server.skillprofile.CareerWorld.proof;
import static org.assay.server.skillprofile.CareerWorld.skill;
import static org.assay.server.skillprofile.CareerWorld.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assay.server.achievement.Category;
import org.assay.server.consent.ProfileField;
import org.assay.server.skillprofile.ProfileFilter.LeastLevel;
import org.assay.server.skillprofile.SkillFit.Outcome;
import org.assay.server.skillprofile.SkillProfile.Attainment;
import org.junit.jupiter.api.Test;

class SkillFitTest {

  private final CareerWorld world = new CareerWorld(1);

  @Test
  void higher_level_meets_a_lower_one() {
    assertThat(fit(wanted(1, 1), 1, 2))
        .returns(Outcome.MET, SkillFit::outcome)
        .returns(1000, SkillFit::fit)
        .returns(Optional.of("expert"), SkillFit::proven);
  }

  @Test
  void lower_level_counts_by_the_levels_climbed() {
    assertThat(fit(wanted(1, 2), 1, 1))
        .returns(Outcome.LOWER, SkillFit::outcome)
        .returns(666, SkillFit::fit);
    assertThat(fit(wanted(1, 2), 1, 0)).returns(333, SkillFit::fit);
  }

  @Test
  void without_a_scale_only_the_same_level_will_do() {
    assertThat(fit(wanted(0, 1), 0, 1)).returns(Outcome.MET, SkillFit::outcome);
    assertThat(fit(wanted(0, 1), 0, 2))
        .returns(Outcome.DIFFERENT, SkillFit::outcome)
        .returns(500, SkillFit::fit);
  }

  /**
   * The skill got another scale after the badge: that its level was the third there is no proof.
   */
  @Test
  void level_of_another_scale_is_not_compared_by_its_place() {
    var old = new ClassSaid.Proof(skill(1), "Skill 1", Optional.empty(), "B2", 2);
    var folded = world.folded(List.of(world.badge(Category.SKILL, List.of(old))));

    assertThat(SkillFit.of(wanted(1, 0), folded))
        .returns(Outcome.DIFFERENT, SkillFit::outcome)
        .returns(500, SkillFit::fit);
    assertThat(new LeastLevel("novice", List.of("novice", "expert")).isReached(only(folded)))
        .isFalse();
    assertThat(new LeastLevel("A1", List.of("A1", "A2", "B1", "B2")).isReached(only(folded)))
        .isTrue();
  }

  @Test
  void one_more_badge_at_a_low_level_does_not_lower_what_a_badge_of_another_scale_counts() {
    var old = new ClassSaid.Proof(skill(1), "Skill 1", Optional.empty(), "B2", 2);
    var badges =
        List.of(
            world.badge(Category.SKILL, List.of(old)),
            world.badge(Category.SKILL, List.of(proof(1, 0))));

    assertThat(SkillFit.of(wanted(1, 2), world.folded(badges)).fit()).isEqualTo(500);
  }

  private static Attainment only(Folded folded) {
    return folded.profile().skills().get(0).attainments().get(0);
  }

  @Test
  void other_skill_is_no_proof() {
    assertThat(fit(wanted(1, 0), 2, 2))
        .returns(Outcome.MISSING, SkillFit::outcome)
        .returns(0, SkillFit::fit)
        .returns(Optional.empty(), SkillFit::proven);
  }

  @Test
  void skills_that_are_not_told_are_not_called_missing() {
    var badge = world.badge(Category.SKILL, List.of(proof(1, 2)));
    var silent = CareerWorld.release(EnumSet.noneOf(ProfileField.class));

    assertThat(SkillFit.of(wanted(1, 1), world.folded(List.of(badge), silent)))
        .returns(Outcome.WITHHELD, SkillFit::outcome)
        .returns(0, SkillFit::fit);
  }

  @Test
  void fit_of_a_role_is_the_mean_rounded_down() {
    var role = new WantedRole("Engineer", List.of(wanted(1, 2), wanted(2, 1), wanted(3, 0)));
    var badge = world.badge(Category.SKILL, List.of(proof(1, 1), proof(2, 1)));
    var fit = RoleFit.of(role, world.folded(List.of(badge)));

    assertThat(fit.fit()).isEqualTo((666 + 1000 + 0) / 3);
    assertThat(fit.met()).isEqualTo(1);
    assertThat(fit.gap()).extracting(SkillFit::name).containsExactly("Skill 1", "Skill 3");
  }

  private SkillFit fit(WantedSkill wanted, int skill, int step) {
    var badge = world.badge(Category.SKILL, List.of(proof(skill, step)));
    return SkillFit.of(wanted, world.folded(List.of(badge)));
  }
}
