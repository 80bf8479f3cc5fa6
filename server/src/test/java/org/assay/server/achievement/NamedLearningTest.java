package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.assay.server.skill.SkillState;
import org.junit.jupiter.api.Test;

class NamedLearningTest {

  private static final UUID COURSE = new UUID(3, 1);
  private static final UUID OTHER = new UUID(3, 2);
  private static final UUID SKILL = NamedSkillsTest.SKILL;

  @Test
  void resource_that_does_not_exist_is_refused_wherever_it_stands_in_the_rule() {
    var rule = new AllOf(List.of(new Completed(COURSE), new AnyOf(List.of(hours(OTHER, null)))));
    assertThat(broken(rule, Set.of(COURSE, OTHER))).isEmpty();
    assertThat(broken(rule, Set.of(COURSE)))
        .containsExactly("These learning resources do not exist: " + OTHER + ".");
    assertThat(broken(rule, Set.of()))
        .containsExactly("These learning resources do not exist: " + COURSE + ", " + OTHER + ".");
    assertThatThrownBy(() -> new NamedLearning(rule, Set.of(), List.of(), Set.of()).check())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("do not exist");
  }

  @Test
  void skill_of_hours_exists_and_is_published() {
    var rule = hours(null, SKILL);
    assertThat(new NamedLearning(rule, Set.of(), List.of(), Set.of()).brokenRules())
        .containsExactly("These skills of the rule do not exist: " + SKILL + ".");
    assertThat(skilled(SkillState.PUBLISHED, Set.of())).isEmpty();
    assertThat(skilled(SkillState.DRAFT, Set.of()))
        .containsExactly("The skill 'Cloud' is not published yet.");
    assertThat(skilled(SkillState.RETIRED, Set.of()))
        .containsExactly("The skill 'Cloud' is retired; no class newly names it.");
    assertThat(skilled(SkillState.RETIRED, Set.of(SKILL))).isEmpty();
  }

  private static List<String> broken(Rule rule, Set<UUID> existing) {
    return new NamedLearning(rule, existing, List.of(), Set.of()).brokenRules();
  }

  private static List<String> skilled(SkillState state, Set<UUID> before) {
    var skills = List.of(NamedSkillsTest.skill(state));
    return new NamedLearning(hours(null, SKILL), Set.of(), skills, before).brokenRules();
  }

  private static Rule hours(UUID resource, UUID skill) {
    return new Learned(
        BigDecimal.TEN,
        Optional.ofNullable(resource),
        Optional.ofNullable(skill),
        Optional.empty(),
        Optional.empty());
  }
}
