package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AchievementDefinitionTest {

  private static final UUID ID = new UUID(3, 3);

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1Y", "P2Y-1M"})
  void validity_that_is_not_positive_is_refused(Period validity) {
    assertThatThrownBy(() -> definition(List.of(), List.of(ID), Optional.of(validity), "en"))
        .isInstanceOf(Problem.class)
        .hasMessage("The member 'validity' is a positive period such as P2Y.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"English", "EN", "en_US", "en-us"})
  void language_that_is_not_a_tag_is_refused(String language) {
    assertThatThrownBy(() -> definition(List.of(), List.of(ID), Optional.empty(), language))
        .hasMessage("The member 'language' is a language tag such as en or en-US.");
  }

  @Test
  void same_assessment_twice_is_refused() {
    assertThatThrownBy(() -> definition(List.of(), List.of(ID, ID), Optional.empty(), "en"))
        .hasMessage("The member 'assessments' names the same thing twice.");
  }

  @Test
  void same_skill_at_two_levels_is_refused() {
    var skills = List.of(new SkillLevel(ID, "novice"), new SkillLevel(ID, "expert"));
    assertThatThrownBy(() -> definition(skills, List.of(), Optional.empty(), "en"))
        .hasMessage("The member 'skills' names the same thing twice.");
  }

  @Test
  void category_is_read_in_small_letters_too() {
    assertThat(Category.of("strategic")).isEqualTo(Category.STRATEGIC);
    assertThatThrownBy(() -> Category.of("gold")).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @EnumSource
  void achievement_type_is_of_the_standard_or_an_extension(Category category) {
    assertThat(category.achievementType())
        .matches("Assessment|Competency|Membership|ext:[A-Za-z0-9._-]+");
  }

  private static AchievementDefinition definition(
      List<SkillLevel> skills, List<UUID> assessments, Optional<Period> validity, String language) {
    return new AchievementDefinition(
        Category.KNOWLEDGE,
        "Name",
        "Description",
        "Criteria",
        skills,
        List.of(),
        validity,
        assessments,
        Optional.empty(),
        Optional.of(language),
        Optional.empty());
  }
}
