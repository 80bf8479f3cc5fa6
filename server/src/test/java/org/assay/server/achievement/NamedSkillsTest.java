package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.skill.SkillState;
import org.assay.server.skill.SkillView;
import org.junit.jupiter.api.Test;

class NamedSkillsTest {

  static final UUID SKILL = new UUID(0, 1);

  @Test
  void published_skill_without_a_scale_goes_with_any_level() {
    assertThat(broken("guru", skill(SkillState.PUBLISHED), Set.of())).isEmpty();
  }

  @Test
  void level_that_is_not_on_the_scale_is_refused_with_those_that_are() {
    assertThat(broken("guru", skill(SkillState.PUBLISHED, "novice", "expert"), Set.of(SKILL)))
        .containsExactly("The scale of 'Cloud' has no level 'guru'; it has: novice, expert.");
    assertThat(broken("expert", skill(SkillState.PUBLISHED, "novice", "expert"), Set.of()))
        .isEmpty();
  }

  @Test
  void draft_and_retired_skills_are_refused() {
    assertThat(broken("x", skill(SkillState.DRAFT), Set.of()))
        .containsExactly("The skill 'Cloud' is not published yet.");
    assertThat(broken("x", skill(SkillState.RETIRED), Set.of()))
        .containsExactly("The skill 'Cloud' is retired; no class newly names it.");
  }

  @Test
  void class_that_named_the_skill_before_it_was_retired_may_go_on() {
    assertThat(broken("x", skill(SkillState.RETIRED), Set.of(SKILL))).isEmpty();
  }

  private static List<String> broken(String level, SkillView skill, Set<UUID> before) {
    return new NamedSkills(List.of(new SkillLevel(SKILL, level)), List.of(skill), before)
        .brokenRules();
  }

  static SkillView skill(SkillState state, String... levels) {
    return new SkillView(
        SKILL,
        "Cloud",
        "Runs things elsewhere.",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "https://f.example/cloud",
        "CFItem",
        List.of(),
        state,
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of(levels),
        1);
  }
}
