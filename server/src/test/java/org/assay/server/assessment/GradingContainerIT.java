package org.assay.server.assessment;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.achievement.AllOf;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.achievement.HandedIn;
import org.assay.server.achievement.Passed;
import org.assay.server.achievement.Rule;
import org.assay.server.award.RuleMet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work that was handed in is graded, and the grade appealed. */
@ExtendWith(ArquillianExtension.class)
class GradingContainerIT extends SubmissionsInContainer {

  /** Hears which rules are met. */
  @Singleton
  static class Met {
    private final List<RuleMet> all = new CopyOnWriteArrayList<>();

    private final List<FactsChanged> told = new CopyOnWriteArrayList<>();

    void hear(@Observes RuleMet event) {
      all.add(event);
    }

    void hear(@Observes FactsChanged event) {
      told.add(event);
    }
  }

  @Inject AppealResult appealResult;
  @Inject ClassesInContainer classes;
  @Inject Met met;

  @Test
  void graded_work_is_a_fact_with_level_and_hashes() {
    var work = handedIn(assessments.lab(1, "0"));
    grade(work, LabInContainer.grading("good", "best"), one);

    var fact = facts().get(0);
    assertThat(fact.value()).map(Object::toString).contains("36");
    assertThat(fact.level()).contains("expert");
    assertThat(fact.passed()).isTrue();
    assertThat(fact.by()).contains(new Fact.Voucher(one.account(), one.name()));
    var evidence = fact.evidence().get(0);
    assertThat(evidence.name()).contains("report.txt");
    assertThat(evidence.id().orElseThrow()).startsWith("ni:///sha-256;");
    assertThat(evidence.description().orElseThrow()).contains(PutFile.sha256(REPORT));
    assertThat(evidence.narrative()).isEmpty();

    var seen = readSubmissions.own(work, learner());
    assertThat(seen.state()).isEqualTo(SubmissionState.GRADED);
    assertThat(seen.gradings().get(0).feedback()).contains("Well done.");
  }

  @Test
  void work_that_passed_is_accepted_evidence_and_work_that_failed_is_not() {
    var lab = assessments.lab(1, "0");
    var badge = classes.ruled(Category.SKILL, Optional.empty(), passedWithWork(lab));
    grade(handedIn(lab), LabInContainer.grading("poor", "poor"), one);
    assertThat(facts(FactKind.EVIDENCE)).isEmpty();

    var work = handedIn(lab);
    grade(work, LabInContainer.grading("good", "best"), one);

    var fact = facts(FactKind.EVIDENCE).get(0);
    assertThat(fact.about()).isEqualTo(lab.toString());
    assertThat(fact.evidence().get(0).name()).contains("report.txt");
    assertThat(fact.by()).contains(new Fact.Voucher(one.account(), one.name()));
    assertThat(met.told)
        .filteredOn(event -> event.learner().equals(ada.id()))
        .anyMatch(event -> event.kinds().contains(FactKind.EVIDENCE));
    assertThat(met.all)
        .filteredOn(event -> event.learner().equals(ada.id()))
        .singleElement()
        .returns(badge, RuleMet::achievement)
        .satisfies(event -> assertThat(event.facts()).contains(fact));
  }

  private static Rule passedWithWork(UUID lab) {
    return new AllOf(
        List.of(
            new Passed(lab, Optional.empty(), Optional.empty(), Optional.empty()),
            new HandedIn(Optional.of(1), Optional.of(lab))));
  }

  @Test
  void second_assessor_grades_blind_and_agreement_makes_the_result() {
    var lab = assessments.lab(2, "12");
    var work = handedIn(lab);
    grade(work, LabInContainer.grading("good", "best"), one);

    assertThat(facts()).isEmpty();
    assertThat(readSubmissions.own(work, learner()).gradings()).isEmpty();
    assertThat(readSubmissions.toAssess(lab, work, two).gradings()).isEmpty();
    assertThat(readSubmissions.toAssess(lab, work, one).gradings()).hasSize(1);

    grade(work, LabInContainer.grading("good", "good"), two);
    assertThat(facts().get(0).value()).map(Object::toString).contains("30");
    assertThat(readSubmissions.own(work, learner()).gradings()).hasSize(2);
  }

  @Test
  void assessors_who_differ_wait_for_a_third_who_decides() {
    var work = handedIn(assessments.lab(2, "11"));
    grade(work, LabInContainer.grading("good", "best"), one);
    grade(work, LabInContainer.grading("good", "good"), two);
    assertThat(facts()).isEmpty();
    grade(work, LabInContainer.grading("best", "good"), three);
    assertThat(facts().get(0).value()).map(Object::toString).contains("28");
    assertThatThrownBy(
            () -> grade(work, LabInContainer.grading("best", "best"), assessor(people.somebody())))
        .hasStackTraceContaining("The work was graded already.");
  }

  @Test
  void same_assessor_does_not_grade_twice_nor_by_a_tool_of_theirs() {
    var work = handedIn(assessments.lab(2, "0"));
    var tool = tool(one.account());
    grade(work, LabInContainer.grading("good", "best"), one);
    var again = "You graded this work already; another assessor is asked now.";
    assertThatThrownBy(() -> grade(work, LabInContainer.grading("good", "best"), one))
        .hasStackTraceContaining(again);
    assertThatThrownBy(() -> grade(work, LabInContainer.grading("good", "best"), tool))
        .hasStackTraceContaining(again);
    var other = handedIn(assessments.lab(2, "0"));
    grade(other, LabInContainer.grading("good", "best"), tool);
    assertThatThrownBy(() -> grade(other, LabInContainer.grading("good", "best"), one))
        .hasStackTraceContaining(again);
  }

  @Test
  void second_assessor_is_another_human_being_not_another_account_of_the_first() {
    var work = handedIn(assessments.lab(2, "0"));
    var first = people.somebody();
    var twin = people.sharing(first.email().toUpperCase(Locale.ROOT));
    grade(work, LabInContainer.grading("good", "best"), assessor(first));
    for (var again : List.of(assessor(twin), tool(twin.id()))) {
      assertThatThrownBy(() -> grade(work, LabInContainer.grading("good", "best"), again))
          .hasStackTraceContaining("another assessor is asked now");
    }
    ada = people.somebody();
    var other = handedIn(assessments.lab(2, "0"));
    grade(other, LabInContainer.grading("good", "best"), tool(first.id()));
    assertThatThrownBy(() -> grade(other, LabInContainer.grading("good", "best"), assessor(twin)))
        .hasStackTraceContaining("another assessor is asked now");
    assertThat(facts()).isEmpty();
  }

  @Test
  void nobody_grades_their_own_work_by_whatever_way() {
    var work = handedIn(assessments.lab(1, "0"));
    var good = LabInContainer.grading("best", "best");
    var herself = assessor(ada);
    assertThatThrownBy(() -> grade(work, good, herself))
        .hasStackTraceContaining("Nobody assesses themselves.");
    assertThatThrownBy(() -> grade(work, good, with(herself, Role.OWNER)))
        .hasStackTraceContaining("Nobody assesses themselves.");
    assertThatThrownBy(() -> grade(work, good, tool(ada.id())))
        .hasStackTraceContaining("nor by a tool or a token that they had in their hands");
    assertThatThrownBy(() -> grade(work, good, tokenGivenTo(ada.id(), one)))
        .hasStackTraceContaining("nor by a tool or a token that they had in their hands");
    var twin = people.sharing(ada.email().toUpperCase(Locale.ROOT));
    assertThatThrownBy(() -> grade(work, good, assessor(twin)))
        .hasStackTraceContaining("nor under another name");
    assertThatThrownBy(() -> grade(work, good, tool(twin.id())))
        .hasStackTraceContaining("nor under another name");
    assertThat(facts()).isEmpty();
  }

  @Test
  void manager_does_not_grade_the_work_of_a_report() {
    var boss = people.somebody();
    ada = people.reportingTo(boss);
    var work = handedIn(assessments.lab(1, "0"));
    assertThatThrownBy(() -> grade(work, LabInContainer.grading("best", "best"), assessor(boss)))
        .hasStackTraceContaining("Managers do not grade the work of their own reports here.");
    assertThatThrownBy(() -> grade(work, LabInContainer.grading("best", "best"), tool(boss.id())))
        .hasStackTraceContaining("Managers do not grade the work of their own reports here.");
  }

  @Test
  void appeal_is_decided_once_by_another_assessor_and_corrects_the_result() {
    var work = handedIn(assessments.lab(1, "0"));
    grade(work, LabInContainer.grading("good", "poor"), one);
    assertThat(facts().get(0).passed()).isFalse();
    var result = facts().get(0).origin();
    var id = UUID.fromString(result.substring("result:".length()));
    assertThatThrownBy(() -> appealResult.appeal(id, new NewAppeal("Look."), learner()))
        .hasStackTraceContaining("is appealed against as a submission");
    handIn.appeal(work, new NewAppeal("It is encrypted, see page 3."), learner());

    var better =
        new NewDecision(
            "corrected", Map.of("design", "good", "security", "good"), Optional.empty(), "True.");
    assertThatThrownBy(() -> decide(work, better, one))
        .hasStackTraceContaining("You graded this work already");
    assertThatThrownBy(() -> decide(work, better, assessor(ada)))
        .hasStackTraceContaining("Nobody assesses themselves.");
    decide(work, better, two);

    assertThat(facts()).hasSize(1);
    assertThat(facts().get(0).origin()).isEqualTo(result);
    assertThat(facts().get(0).passed()).isTrue();
    assertThat(facts().get(0).level()).contains("competent");
    assertThatThrownBy(() -> decide(work, better, three))
        .hasStackTraceContaining("There is no appeal to decide.");
    assertThatThrownBy(() -> handIn.appeal(work, new NewAppeal("Again"), learner()))
        .hasStackTraceContaining("There was an appeal already, and there is one only.");
  }

  @Test
  void grade_that_is_upheld_stays() {
    var work = handedIn(assessments.lab(1, "0"));
    grade(work, LabInContainer.grading("good", "poor"), one);
    handIn.appeal(work, new NewAppeal("Why?"), learner());
    decide(work, new NewDecision("upheld", Map.of(), Optional.empty(), "It is not."), two);
    assertThat(facts().get(0).value()).map(Object::toString).contains("6");
    var seen = readSubmissions.own(work, learner());
    assertThat(seen.state()).isEqualTo(SubmissionState.DECIDED);
    assertThat(seen.gradings()).extracting(GradingAnswer::appeal).containsExactly(false, true);
  }

  @Test
  void two_assessors_at_once_make_one_result() throws Exception {
    var work = handedIn(assessments.lab(1, "0"));
    Callable<?> first = () -> grade(work, LabInContainer.grading("best", "best"), one);
    Callable<?> second = () -> grade(work, LabInContainer.grading("poor", "poor"), two);
    var refusals = doTogether(List.of(first, second));
    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(facts()).hasSize(1);

    var pair = handedIn(assessments.lab(2, "40"));
    Callable<?> high = () -> grade(pair, LabInContainer.grading("best", "best"), one);
    Callable<?> low = () -> grade(pair, LabInContainer.grading("poor", "poor"), two);
    assertThat(doTogether(List.of(high, low, high, low))).filteredOn(Optional::isEmpty).hasSize(2);
    assertThat(facts())
        .extracting(fact -> fact.value().orElseThrow().toPlainString())
        .contains("20");
  }

  private void decide(UUID work, NewDecision given, Caller by) {
    gradeSubmission.decide(ada.id(), work, given, by);
  }

  private static Caller tokenGivenTo(UUID holder, Caller caller) {
    return new Caller(
        caller.account(),
        caller.name(),
        false,
        caller.roles(),
        caller.scopes(),
        Set.of(),
        Set.of(holder));
  }
}
