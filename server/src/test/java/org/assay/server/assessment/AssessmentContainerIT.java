package org.assay.server.assessment;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assay.server.access.Caller;
import org.assay.server.achievement.ClassesInContainer;
import org.assay.server.award.RuleMet;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AssessmentContainerIT {

  private static final Paging ALL = new Paging(200, Optional.empty());
  private static final Caller BY =
      new Caller(new UUID(0, 1), "Grader", true, Set.of(), Set.of(), Set.of());

  /** Hears which rules are met, and refuses to go on for some people. */
  @Singleton
  static class Heard {
    private final List<RuleMet> met = new CopyOnWriteArrayList<>();
    private final List<UUID> refused = new CopyOnWriteArrayList<>();

    void hear(@Observes RuleMet event) {
      met.add(event);
      if (refused.contains(event.learner())) {
        throw new IllegalStateException("the order cannot be written");
      }
    }

    List<RuleMet> of(Person person) {
      return met.stream().filter(event -> event.learner().equals(person.id())).toList();
    }
  }

  @Inject RecordResult recordResult;
  @Inject CorrectResult correctResult;
  @Inject AttemptStore attempts;
  @Inject AssessmentsInContainer assessments;
  @Inject ClassesInContainer classes;
  @Inject PeopleInContainer people;
  @Inject Heard heard;

  @Test
  void rule_is_met_by_the_last_result_and_told_once() {
    var test = assessments.test();
    var lab = assessments.test();
    var badge = classes.requiring(test, lab);
    var person = people.somebody();

    record(test, person, "90", "a");
    record(lab, person, "79.9999", "a");
    assertThat(heard.of(person)).isEmpty();
    var last = record(lab, person, "80", "b");
    record(lab, person, "99", "c");

    assertThat(heard.of(person)).singleElement().returns(badge, RuleMet::achievement);
    assertThat(heard.of(person).get(0).facts())
        .extracting(fact -> fact.value().orElseThrow().toPlainString())
        .containsExactly("90", "80");
    assertThat(record(lab, person, "80", "b"))
        .isEqualTo(new RecordResult.Recorded(last.answer(), false));
  }

  @Test
  void failed_result_meets_nothing() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    var recorded = record(test, person, "79", "a");
    assertThat(recorded.answer().passed()).isFalse();
    assertThat(heard.of(person)).isEmpty();
  }

  @Test
  void same_key_with_other_content_is_a_conflict() {
    var test = assessments.test();
    var person = people.somebody();
    record(test, person, "70", "a");
    assertThatThrownBy(() -> record(test, person, "90", "a"))
        .hasStackTraceContaining("A result that says something else was recorded under this id.");
    assertThat(attempts.list(test, Optional.empty(), ALL)).hasSize(1);
  }

  @Test
  void first_report_that_comes_again_after_a_correction_is_known_and_leaves_it_corrected() {
    var test = assessments.test();
    var person = people.somebody();
    var first = record(test, person, "70", "a").answer();
    correctResult.correct(
        person.id(),
        first.id(),
        new NewCorrection(Score.of("90"), Optional.empty(), "Counted twice"),
        BY);
    var again = record(test, person, "70", "a");
    assertThat(again.now()).isFalse();
    assertThat(again.answer().id()).isEqualTo(first.id());
    assertThat(again.answer().score()).contains(Score.of("90"));
  }

  @Test
  void same_result_sent_many_times_together_is_recorded_once() throws Exception {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    Callable<?> act = () -> record(test, person, "90", "a");

    var refusals = doTogether(List.of(act, act, act, act, act, act));

    assertThat(refusals).allMatch(Optional::isEmpty);
    assertThat(attempts.list(test, Optional.of(person.id()), ALL)).hasSize(1);
    assertThat(heard.of(person)).hasSize(1);
  }

  @Test
  void results_that_complete_a_rule_only_together_meet_it_once() throws Exception {
    var test = assessments.test();
    var lab = assessments.test();
    classes.requiring(test, lab);
    for (int round = 0; round < 5; round++) {
      var person = people.somebody();
      var key = person.employeeId();
      var refusals =
          doTogether(
              List.of(() -> record(test, person, "90", key), () -> record(lab, person, "90", key)));
      assertThat(refusals).allMatch(Optional::isEmpty);
      assertThat(heard.of(person)).hasSize(1);
    }
  }

  @Test
  void same_key_for_two_people_is_a_conflict_for_one() throws Exception {
    var test = assessments.test();
    var key = UUID.randomUUID().toString();
    var one = people.somebody();
    var other = people.somebody();
    var refusals =
        doTogether(
            List.of(() -> record(test, one, "90", key), () -> record(test, other, "90", key)));
    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(refusals)
        .flatMap(refusal -> refusal.map(Problem::code).stream().toList())
        .containsOnly(Problem.Code.CONFLICT);
  }

  @Test
  void result_is_not_recorded_when_the_order_cannot_be_written() {
    var test = assessments.test();
    classes.requiring(test);
    var person = people.somebody();
    heard.refused.add(person.id());
    assertThatThrownBy(() -> record(test, person, "90", "a"))
        .hasStackTraceContaining("the order cannot be written");
    assertThat(attempts.list(test, Optional.of(person.id()), ALL)).isEmpty();

    heard.refused.clear();
    record(test, person, "90", "a");
    assertThat(heard.of(person)).hasSize(2);
  }

  private RecordResult.Recorded record(UUID assessment, Person person, String score, String key) {
    var given =
        new NewResult(
            Optional.of(person.id()),
            Optional.empty(),
            Score.of(score),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(key));
    return recordResult.record(assessment, given, Optional.empty(), BY);
  }
}
