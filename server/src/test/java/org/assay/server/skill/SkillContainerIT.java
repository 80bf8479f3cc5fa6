package org.assay.server.skill;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assay.server.access.Caller;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Alignment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SkillContainerIT {

  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
  private static final Caller BY =
      new Caller(new UUID(0, 1), "Test", true, Set.of(), Set.of(), Set.of());

  @Inject DefineFramework defineFramework;
  @Inject DefineSkill defineSkill;
  @Inject DesignateSkill designateSkill;
  @Inject ReadSkills readSkills;
  @Inject SkillStore skills;

  @Test
  void skill_reads_back_with_its_framework_and_alignments() {
    var framework =
        defineFramework.define(
            new NewFramework(
                "F " + UUID.randomUUID(), Optional.empty(), Optional.empty(), Optional.empty()));
    var outer = List.of(Alignment.of("Cloud work", "https://outer.example/1"));

    var id =
        defineSkill.define(
            new NewSkill(
                "Cloud",
                "Runs things elsewhere.",
                Optional.of(framework.id()),
                Optional.of("C1"),
                Optional.empty(),
                outer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            true);

    var skill = readSkills.find(id).orElseThrow();
    assertThat(skill.frameworkName()).contains(framework.name());
    assertThat(skill.targetUrl()).endsWith("/skills/" + id);
    assertThat(skill.alignments()).isEqualTo(outer);
    assertThat(readSkills.findAll(List.of(id, UUID.randomUUID()))).containsExactly(skill);
  }

  @Test
  void code_that_the_framework_has_already_is_refused() {
    var framework =
        defineFramework.define(
            new NewFramework(
                "F " + UUID.randomUUID(), Optional.empty(), Optional.empty(), Optional.empty()));
    var given = skill("A", Optional.of(framework.id()), Optional.of("C1"));
    defineSkill.define(given, true);
    assertThatThrownBy(() -> defineSkill.define(given, true))
        .hasStackTraceContaining("There is a skill with this code in the framework already.");
  }

  @Test
  void skill_is_strategic_from_the_first_day_to_the_day_before_the_end() {
    var id = defineSkill.define(skill("B", Optional.empty(), Optional.empty()), true);
    var designation =
        designateSkill.designate(id, new NewDesignation("Cloud", MARCH, Optional.empty()), BY);
    designateSkill.end(id, designation.id(), new DesignationEnd(MARCH.plusDays(10)), BY);

    assertThat(readSkills.strategicAt(id, MARCH.minusDays(1))).isFalse();
    assertThat(readSkills.strategicAt(id, MARCH)).isTrue();
    assertThat(readSkills.strategicOn(MARCH.plusDays(9))).contains(id);
    assertThat(readSkills.strategicOn(MARCH.plusDays(10))).doesNotContain(id);
    var filter =
        new SkillFilter(
            SkillState.PUBLISHED, Optional.empty(), Optional.empty(), Optional.of(MARCH));
    assertThat(skills.list(filter, new Paging(200, Optional.empty())))
        .extracting(Skill::id)
        .contains(id);
    assertThat(readSkills.designations(id)).hasSize(1);
  }

  @Test
  void of_designations_that_come_together_for_the_same_days_one_is_taken() throws Exception {
    var id = defineSkill.define(skill("C", Optional.empty(), Optional.empty()), true);
    var given = new NewDesignation("Cloud", MARCH, Optional.empty());
    Callable<?> act = () -> designateSkill.designate(id, given, BY);

    var refusals = doTogether(Stream.generate(() -> act).limit(4).toList());

    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(refusals)
        .flatMap(refusal -> refusal.map(Problem::code).stream().toList())
        .containsOnly(Problem.Code.RULE_BROKEN);
    assertThat(readSkills.designations(id)).hasSize(1);
  }

  private static NewSkill skill(String name, Optional<UUID> framework, Optional<String> code) {
    return new NewSkill(
        name,
        "x",
        framework,
        code,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
