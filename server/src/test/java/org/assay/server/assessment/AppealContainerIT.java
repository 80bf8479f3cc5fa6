package org.assay.server.assessment;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Results that other systems report are appealed against, and an owner decides. */
@ExtendWith(ArquillianExtension.class)
class AppealContainerIT {

  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
  private static final Caller LMS =
      new Caller(new UUID(0, 1), "Learning system", true, Set.of(), Set.of(), Set.of());
  private static final Caller OWNER = caller(new UUID(0, 9), Role.OWNER);
  private static final NewAppealDecision BETTER =
      new NewAppealDecision("corrected", Optional.of(Score.of("85")), "Question 3 was wrong.");

  @Inject TakeInResult takeInResult;
  @Inject AppealResult appealResult;
  @Inject CorrectResult correctResult;
  @Inject ReadStatements readStatements;
  @Inject TellFacts tellFacts;
  @Inject AssessmentsInContainer assessments;
  @Inject PeopleInContainer people;
  @Inject EntityManager entityManager;
  @Inject UserTransaction transaction;

  private Person ada;
  private UUID test;
  private UUID result;

  @BeforeEach
  void fail() {
    ada = people.somebody();
    test = assessments.test();
    result = take("70", MONDAY).id();
  }

  @Test
  void appeal_that_is_right_corrects_the_result_by_the_word_of_the_owner() {
    var appeal = appeal(learner());
    assertThat(appeal.state()).isEqualTo(AppealState.OPEN);

    var decided = decide(appeal, BETTER, OWNER);

    assertThat(decided.state()).isEqualTo(AppealState.CORRECTED);
    assertThat(decided.answer()).contains("Question 3 was wrong.");
    var fact = tellFacts.factsOf(ada.id()).get(0);
    assertThat(fact.passed()).isTrue();
    assertThat(fact.by().orElseThrow().account()).isEqualTo(OWNER.account());
    assertThat(readStatements.of(result))
        .filteredOn(StatementAnswer::counts)
        .singleElement()
        .returns(Optional.of("Question 3 was wrong."), StatementAnswer::reason);

    assertThat(take("70", MONDAY).outcome()).isEqualTo(Taken.Outcome.SAME);
    assertThat(score()).isEqualTo("85");
  }

  @Test
  void result_that_is_upheld_stays_and_there_is_no_second_appeal() {
    var appeal = appeal(learner());
    decide(appeal, new NewAppealDecision("upheld", Optional.empty(), "It was right."), OWNER);

    assertThat(score()).isEqualTo("70");
    assertThatThrownBy(() -> appeal(learner()))
        .hasStackTraceContaining("There was an appeal already, and there is one only.");
    assertThatThrownBy(() -> decide(appeal, BETTER, OWNER))
        .hasStackTraceContaining("The appeal was decided already.");
    assertThat(score()).isEqualTo("70");
  }

  @Test
  void only_the_person_themselves_appeals() {
    var tool = new Caller(ada.id(), "Tool", true, Set.of(), Role.LEARNER.scopes(), Set.of());
    for (var other : List.of(tool, caller(people.somebody().id(), Role.LEARNER), LMS, OWNER)) {
      assertThatThrownBy(() -> appeal(other)).hasStackTraceContaining("There is no result");
    }
  }

  @Test
  void nobody_decides_their_own_appeal_by_whatever_way_and_none_but_an_owner_does() {
    var appeal = appeal(learner());
    var twin = people.sharing(ada.email().toUpperCase(Locale.ROOT));
    var held =
        new Caller(
            new UUID(0, 8), "T", true, Set.of(Role.OWNER), Set.of(), Set.of(), Set.of(ada.id()));
    var upheld = new NewAppealDecision("upheld", Optional.empty(), "It was right.");
    for (var given : List.of(BETTER, upheld)) {
      for (var self : List.of(caller(ada.id(), Role.OWNER), caller(twin.id(), Role.OWNER), held)) {
        assertThatThrownBy(() -> decide(appeal, given, self))
            .hasStackTraceContaining("Nobody assesses themselves");
      }
      assertThatThrownBy(() -> decide(appeal, given, caller(new UUID(0, 2), Role.ASSESSOR)))
          .hasStackTraceContaining("An owner decides");
    }
    assertThat(score()).isEqualTo("70");
  }

  @Test
  void appeal_comes_in_time_after_what_was_heard_last() throws Exception {
    transaction.begin();
    entityManager
        .createNativeQuery("UPDATE result_statement SET heard_at = '2020-01-01' WHERE result = ?1")
        .setParameter(1, result.toString())
        .executeUpdate();
    transaction.commit();
    assertThatThrownBy(() -> appeal(learner()))
        .hasStackTraceContaining("An appeal comes within 30 days");

    take("60", MONDAY.plusSeconds(60));
    assertThat(appeal(learner()).state()).isEqualTo(AppealState.OPEN);
  }

  @Test
  void appeal_and_correction_at_the_same_moment_leave_one_appeal_and_what_was_said_last()
      throws Exception {
    var correction = new NewCorrection(Score.of("75"), Optional.empty(), "Counted twice");
    Callable<?> appeal = () -> appeal(learner());
    Callable<?> correct = () -> correctResult.correct(ada.id(), result, correction, OWNER);
    var refusals = doTogether(List.of(appeal, correct, appeal));
    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(2);
    assertThat(score()).isEqualTo("75");
  }

  private AppealAnswer appeal(Caller by) {
    return appealResult.appeal(result, new NewAppeal("I see it otherwise."), by);
  }

  private AppealAnswer decide(AppealAnswer appeal, NewAppealDecision given, Caller by) {
    return appealResult.decide(ada.id(), appeal.id(), given, by);
  }

  private Caller learner() {
    return caller(ada.id(), Role.LEARNER);
  }

  private String score() {
    return tellFacts.factsOf(ada.id()).get(0).value().orElseThrow().toPlainString();
  }

  private Taken take(String score, Instant statedAt) {
    return takeInResult.takeIn(
        new ReportedResult(
            "xapi",
            ada.employeeId(),
            test,
            ada.id(),
            Optional.of(Score.of(score)),
            MONDAY,
            statedAt,
            false,
            Optional.empty(),
            List.of()),
        LMS);
  }

  private static Caller caller(UUID account, Role role) {
    return new Caller(account, "Somebody", false, Set.of(role), role.scopes(), Set.of());
  }
}
