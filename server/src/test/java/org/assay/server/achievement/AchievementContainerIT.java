package org.assay.server.achievement;

import static org.assay.server.achievement.ClassesInContainer.BY;
import static org.assay.server.achievement.ClassesInContainer.definition;
import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.server.assessment.AssessmentsInContainer;
import org.assay.server.learning.ResourcesInContainer;
import org.assay.server.platform.Paging;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AchievementContainerIT {

  private static final Paging ALL = new Paging(200, Optional.empty());

  @Inject DraftAchievement draftAchievement;
  @Inject PublishAchievement publishAchievement;
  @Inject ReadAchievements readAchievements;
  @Inject AchievementStore achievements;
  @Inject AssessmentsInContainer assessments;
  @Inject ResourcesInContainer resources;

  @Test
  void published_version_stays_as_it_is_while_the_next_is_drafted_and_published() {
    var test = assessments.test();
    var id = draft(definition(Category.KNOWLEDGE, List.of(), List.of(test)));
    assertThat(readAchievements.latest(id)).isEmpty();
    publishAchievement.publish(id, BY);
    var first = readAchievements.latest(id).orElseThrow();

    draftAchievement.beginVersion(id);
    var other = assessments.test();
    draftAchievement.redefine(id, definition(Category.KNOWLEDGE, List.of(), List.of(other)));
    assertThat(readAchievements.latest(id)).contains(first);
    publishAchievement.publish(id, BY);

    assertThat(readAchievements.version(id, 1)).contains(first);
    assertThat(first.document().id()).endsWith("/achievements/" + id + "/versions/1");
    assertThat(readAchievements.latest(id).orElseThrow().version()).isEqualTo(2);
    assertThat(readAchievements.requiring(test)).isEmpty();
    assertThat(readAchievements.requiring(other))
        .extracting(PublishedAchievement::id)
        .containsExactly(id);
  }

  @Test
  void class_that_breaks_a_rule_stays_a_draft() {
    var id = draft(definition(Category.SKILL, List.of(), List.of(assessments.test())));
    assertThatThrownBy(() -> publishAchievement.publish(id, BY))
        .hasStackTraceContaining("A SKILL class requires at least one assessment");
    assertThat(achievements.find(id).orElseThrow().state()).isEqualTo(ClassState.DRAFT);
    assertThat(readAchievements.latest(id)).isEmpty();
  }

  @Test
  void class_that_asks_for_learning_that_does_not_exist_stays_a_draft() {
    var test = new Passed(assessments.test(), Optional.empty(), Optional.empty(), Optional.empty());
    var nowhere = UUID.randomUUID();
    var id =
        draft(
            ClassesInContainer.definition(
                Category.KNOWLEDGE,
                Optional.empty(),
                new AllOf(List.of(test, new Completed(nowhere)))));
    assertThatThrownBy(() -> publishAchievement.publish(id, BY))
        .hasStackTraceContaining("These learning resources do not exist: " + nowhere + ".");
    assertThat(readAchievements.latest(id)).isEmpty();
    var course = resources.resource("Cloud course").id();
    var rule = new AllOf(List.of(test, new Completed(course)));
    draftAchievement.redefine(
        id, ClassesInContainer.definition(Category.KNOWLEDGE, Optional.empty(), rule));
    publishAchievement.publish(id, BY);
    assertThat(readAchievements.latest(id)).isPresent();
  }

  @Test
  void retired_class_is_readable_and_not_earned() {
    var test = assessments.test();
    var id = draft(definition(Category.KNOWLEDGE, List.of(), List.of(test)));
    publishAchievement.publish(id, BY);
    publishAchievement.retire(id, BY);
    assertThat(readAchievements.latest(id).orElseThrow().retired()).isTrue();
    assertThat(readAchievements.requiring(test)).isEmpty();
    assertThat(shown(new AchievementFilter(false, Optional.empty(), Optional.empty())))
        .doesNotContain(id);
    assertThat(shown(new AchievementFilter(true, Optional.empty(), Optional.empty()))).contains(id);
  }

  @Test
  void list_goes_by_category_and_by_skills() {
    var skill = UUID.randomUUID();
    var levels = List.of(new SkillLevel(skill, "novice"));
    var id = draft(definition(Category.CONTRIBUTION, levels, List.of()));
    var of = Optional.of(Set.of(skill));
    assertThat(shown(new AchievementFilter(true, Optional.of(Category.CONTRIBUTION), of)))
        .containsExactly(id);
    assertThat(shown(new AchievementFilter(true, Optional.of(Category.SKILL), of))).isEmpty();
    assertThat(shown(new AchievementFilter(false, Optional.empty(), of))).isEmpty();
    assertThat(
            shown(
                new AchievementFilter(
                    true, Optional.empty(), Optional.of(Set.of(UUID.randomUUID())))))
        .isEmpty();
  }

  @Test
  void of_publications_that_come_together_one_is_done() throws Exception {
    var id = draft(definition(Category.KNOWLEDGE, List.of(), List.of(assessments.test())));
    Callable<?> act = () -> publishAchievement.publish(id, BY);
    var refusals = doTogether(List.of(act, act, act));
    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(readAchievements.latest(id).orElseThrow().version()).isEqualTo(1);
  }

  private UUID draft(AchievementDefinition definition) {
    return draftAchievement.begin(definition).id();
  }

  private List<UUID> shown(AchievementFilter filter) {
    return achievements.list(filter, ALL).stream().map(ShownClass::id).toList();
  }
}
