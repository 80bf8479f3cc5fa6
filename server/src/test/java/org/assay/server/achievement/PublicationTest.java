package org.assay.server.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.JsonText;
import org.assay.server.platform.Problem;
import org.assay.server.skill.SkillState;
import org.assay.server.skill.SkillView;
import org.assay.verifier.credential.Achievement;
import org.assay.verifier.credential.Alignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationTest {

  private static final URI ADDRESS = URI.create("https://b.example/achievements/7/versions/2");
  private static final UUID SKILL = new UUID(1, 1);
  private static final UUID TEST = new UUID(2, 1);
  private static final UUID LAB = new UUID(2, 2);

  @Test
  void skill_class_without_applied_assessment_is_refused() {
    assertThatThrownBy(() -> publication(Category.SKILL, false, Set.of()).publish())
        .isInstanceOf(Problem.class)
        .hasMessage(
            "A SKILL class requires at least one assessment of kind APPLIED that cannot be"
                + " avoided.");
  }

  @Test
  void skill_class_with_applied_assessment_is_published() {
    assertThat(publication(Category.SKILL, true, Set.of()).publish().achievementType())
        .contains("Competency");
  }

  @Test
  void strategic_class_whose_skills_are_not_designated_today_is_refused() {
    assertThatThrownBy(() -> publication(Category.STRATEGIC, true, Set.of()).publish())
        .hasMessage(
            "A STRATEGIC class names at least one skill that is designated strategic today.");
  }

  @Test
  void strategic_class_with_a_designated_skill_is_published() {
    assertThat(publication(Category.STRATEGIC, false, Set.of(SKILL)).publish().achievementType())
        .contains("ext:StrategicSkill");
  }

  @ParameterizedTest
  @EnumSource
  void class_that_requires_nothing_is_refused(Category category) {
    var definition = definition(category, List.of(), List.of());
    var publication =
        new Publication(
            ADDRESS,
            2,
            definition,
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            List.of(),
            Set.of(SKILL));
    assertThat(publication.brokenRules())
        .contains("A class requires something: an assessment, or a rule.");
  }

  @Test
  void skills_and_assessments_that_do_not_exist_are_named() {
    var publication =
        new Publication(
            ADDRESS,
            2,
            definition(Category.KNOWLEDGE, List.of(SKILL), List.of(TEST)),
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            List.of(),
            Set.of());
    assertThat(publication.brokenRules())
        .containsExactly(
            "These skills do not exist: " + SKILL + ".",
            "These assessments do not exist: " + TEST + ".");
  }

  @Test
  void class_keeps_the_category_it_was_published_with() {
    var publication =
        new Publication(
            ADDRESS,
            2,
            definition(Category.KNOWLEDGE, List.of(), List.of(TEST)),
            Optional.of(Category.SKILL),
            List.of(assessment(TEST, false, "100", "80")),
            List.of(),
            false,
            List.of(),
            Set.of());
    assertThat(publication.brokenRules()).containsExactly("This class was published as SKILL.");
  }

  @Test
  void document_carries_type_alignments_and_result_descriptions() {
    var json = publication(Category.SKILL, true, Set.of()).publish().toJson();
    assertThat(json.toString())
        .contains("\"id\":\"" + ADDRESS + "\"", "\"version\":\"2\"", "\"tag\":[\"ops\"]")
        .contains("\"image\":{\"type\":\"Image\",\"id\":\"" + ADDRESS + "/image.png\"}")
        .contains("\"targetUrl\":\"https://f.example/cloud\"", "\"targetCode\":\"C1\"")
        .contains("\"targetUrl\":\"https://outer.example/9\"")
        .contains("\"id\":\"" + ADDRESS + "#result-" + TEST + "\"", "\"resultType\":\"Percent\"")
        .contains("\"requiredValue\":\"80\"", "\"valueMax\":\"100\"", "\"valueMin\":\"0\"")
        .contains("\"resultType\":\"RawScore\"");
  }

  @Test
  void stored_document_reads_back_as_the_same_achievement() {
    var achievement = publication(Category.SKILL, true, Set.of()).publish();
    var stored = achievement.toDocument().toString();
    assertThat(stored).startsWith("{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"");
    assertThat(JsonText.read(stored, Achievement.class)).isEqualTo(achievement);
  }

  @Test
  void stored_definition_reads_back_the_same() {
    var definition = definition(Category.SKILL, List.of(SKILL), List.of(TEST, LAB));
    var column = new DefinitionColumn();
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(definition)))
        .isEqualTo(definition);
  }

  private static Publication publication(Category category, boolean applied, Set<UUID> strategic) {
    return new Publication(
        ADDRESS,
        2,
        definition(category, List.of(SKILL), List.of(TEST, LAB)),
        Optional.empty(),
        List.of(assessment(TEST, false, "100", "80"), assessment(LAB, applied, "5", "3")),
        List.of(),
        false,
        List.of(skill()),
        strategic);
  }

  private static AchievementDefinition definition(
      Category category, List<UUID> skills, List<UUID> assessments) {
    return new AchievementDefinition(
        category,
        "Cloud operator",
        "Keeps things running.",
        "Pass the test and the lab.",
        skills.stream().map(skill -> new SkillLevel(skill, "practitioner")).toList(),
        List.of("ops"),
        Optional.of(Period.ofYears(2)),
        assessments,
        Optional.empty(),
        Optional.of("en-US"),
        Optional.of("CLOUD-1"));
  }

  private static RequiredAssessment assessment(
      UUID id, boolean applied, String maximum, String threshold) {
    return new RequiredAssessment(
        id,
        "A" + id,
        applied,
        false,
        BigDecimal.ZERO,
        new BigDecimal(maximum),
        new BigDecimal(threshold),
        List.of(),
        Optional.empty());
  }

  private static SkillView skill() {
    return new SkillView(
        SKILL,
        "Cloud",
        "Runs things elsewhere.",
        Optional.of(new UUID(0, 9)),
        Optional.of("Our skills"),
        Optional.of("C1"),
        "https://f.example/cloud",
        "CFItem",
        List.of(
            Alignment.of("Same", "https://f.example/cloud"),
            Alignment.of("Outer", "https://outer.example/9")),
        SkillState.PUBLISHED,
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        1);
  }
}
