package org.assay.server.assessment;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.achievement.Fact;
import org.assay.server.assessment.Taken.Outcome;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.Paging;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TakeInContainerIT {

  private static final Caller TOOL =
      new Caller(new UUID(0, 1), "Learning system", true, Set.of(), Set.of(), Set.of());
  static final Paging ALL = new Paging(200, Optional.empty());
  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

  @Inject TakeInResult takeInResult;
  @Inject CorrectResult correctResult;
  @Inject ReadStatements readStatements;
  @Inject ReadAssessments readAssessments;
  @Inject TellFacts tellFacts;
  @Inject AssessmentsInContainer assessments;
  @Inject PeopleInContainer people;

  @Test
  void corrected_withdrawn_and_restored_result_is_one_fact() {
    var test = assessments.test();
    var person = people.somebody();
    var key = person.employeeId();

    var first = take(key, test, person, "90", 1);
    assertThat(first.outcome()).isEqualTo(Outcome.NEW);
    assertThat(take(key, test, person, "90", 1).outcome()).isEqualTo(Outcome.SAME);
    assertThat(take(key, test, person, "60", 0).outcome()).isEqualTo(Outcome.OLDER);
    assertThat(values(person)).containsExactly("90");
    assertThat(take(key, test, person, "70", 2))
        .isEqualTo(new Taken(first.id(), Outcome.CORRECTED, false));
    assertThat(values(person)).containsExactly("70");
    assertThat(take(key, test, person, null, 3).outcome()).isEqualTo(Outcome.CORRECTED);
    assertThat(tellFacts.factsOf(person.id())).isEmpty();
    assertThat(take(key, test, person, "95", 4).passed()).isTrue();

    var fact = tellFacts.factsOf(person.id()).get(0);
    assertThat(fact.origin()).isEqualTo("result:" + first.id());
    assertThat(fact.about()).isEqualTo(test.toString());
    assertThat(fact.tags()).containsExactly("KNOWLEDGE_TEST");
    assertThat(fact.by()).contains(new Fact.Voucher(TOOL.account(), TOOL.name()));
    assertThat(readStatements.of(first.id())).hasSize(5);
  }

  @Test
  void withdrawal_that_comes_before_its_result_withdraws_it() {
    var test = assessments.test();
    var person = people.somebody();
    var key = person.employeeId();
    assertThat(take(key, test, person, null, 5).outcome()).isEqualTo(Outcome.NEW);
    assertThat(take(key, test, person, "90", 1).outcome()).isEqualTo(Outcome.OLDER);
    assertThat(tellFacts.factsOf(person.id())).isEmpty();
  }

  @Test
  void shuffled_and_repeated_feed_gives_the_facts_of_the_clean_feed() {
    var test = assessments.test();
    for (long seed = 1; seed <= 5; seed++) {
      var random = new Random(seed);
      var clean = people.somebody();
      var messy = people.somebody();
      var feed = feed(random);
      feed.forEach(
          line -> take(clean.employeeId() + line.key(), test, clean, line.score(), line.hour()));
      var shuffled = new ArrayList<>(feed);
      shuffled.addAll(feed.subList(0, feed.size() / 2));
      Collections.shuffle(shuffled, random);
      shuffled.forEach(
          line -> take(messy.employeeId() + line.key(), test, messy, line.score(), line.hour()));
      assertThat(values(messy)).containsExactlyElementsOf(values(clean));
    }
  }

  @Test
  void same_statement_sent_many_times_together_is_heard_once() throws Exception {
    var test = assessments.test();
    var person = people.somebody();
    Callable<?> act = () -> take(person.employeeId(), test, person, "90", 1);
    Callable<?> correction = () -> take(person.employeeId(), test, person, "70", 2);
    var refusals = doTogether(List.of(act, correction, act, correction, act, correction));
    assertThat(refusals).allMatch(Optional::isEmpty);
    assertThat(values(person)).containsExactly("70");
  }

  @Test
  void key_belongs_to_one_person_and_one_assessment() {
    var test = assessments.test();
    var person = people.somebody();
    var other = people.somebody();
    take(person.employeeId(), test, person, "90", 1);
    assertThatThrownBy(() -> take(person.employeeId(), test, other, "90", 2))
        .hasStackTraceContaining("Under this key something was said of another result.");
    assertThatThrownBy(() -> take(person.employeeId(), assessments.test(), person, "90", 2))
        .hasStackTraceContaining("Under this key something was said of another result.");
  }

  @Test
  void score_out_of_bounds_is_refused_even_when_it_would_not_count() {
    var test = assessments.test();
    var person = people.somebody();
    take(person.employeeId(), test, person, "90", 2);
    assertThatThrownBy(() -> take(person.employeeId(), test, person, "101", 1))
        .hasStackTraceContaining("The score lies between 0 and 100 in this assessment.");
    assertThatThrownBy(() -> take("x" + person.employeeId(), test, person, "-1", 1))
        .hasStackTraceContaining("The score lies between 0 and 100 in this assessment.");
  }

  @Test
  void result_is_corrected_by_its_assessor_or_an_owner_and_by_nobody_else() {
    var test = assessments.test();
    var person = people.somebody();
    var taken = take(person.employeeId(), test, person, "90", 1);
    var correction = new NewCorrection(Score.of("50"), Optional.empty(), "Counted twice");

    assertThatThrownBy(() -> correct(person, taken, correction, caller(person.id(), Role.OWNER)))
        .hasStackTraceContaining("Nobody assesses themselves.");
    assertThatThrownBy(
            () -> correct(person, taken, correction, caller(new UUID(0, 2), Role.ASSESSOR)))
        .hasStackTraceContaining("A result is corrected by who assessed it, or by an owner.");
    assertThat(values(person)).containsExactly("90");

    assertThat(correct(person, taken, correction, TOOL)).hasSize(2);
    assertThat(values(person)).containsExactly("50");
    correctResult.withdraw(
        person.id(), taken.id(), new NewWithdrawal("Not hers"), caller(new UUID(0, 3), Role.OWNER));
    assertThat(tellFacts.factsOf(person.id())).isEmpty();
  }

  /** Or whoever corrects it would be told that it worked, and nothing would change. */
  @Test
  void result_of_a_system_whose_clock_is_ahead_is_corrected_and_withdrawn_all_the_same() {
    var test = assessments.test();
    var person = people.somebody();
    var ahead = Instant.now().plusSeconds(240);
    var taken = take(person.employeeId(), test, person, "90", ahead, ahead);
    var correction = new NewCorrection(Score.of("50"), Optional.empty(), "Counted twice");
    correct(person, taken, correction, TOOL);
    assertThat(values(person)).containsExactly("50");
    correctResult.withdraw(person.id(), taken.id(), new NewWithdrawal("Not hers"), TOOL);
    assertThat(values(person)).isEmpty();
  }

  @Test
  void assessment_is_found_by_a_name_of_another_system_which_no_other_has() {
    var iri = "https://lms.example/activity/" + UUID.randomUUID();
    var id = assessments.knownAs(iri);
    assertThat(readAssessments.byExternalId(iri)).map(AssessmentAnswer::id).contains(id);
    assertThat(readAssessments.byExternalId(iri + "x")).isEmpty();
    assertThat(readAssessments.find(id).orElseThrow().externalIds()).containsExactly(iri);
    assertThatThrownBy(() -> assessments.knownAs(iri))
        .hasStackTraceContaining("Another assessment has one of these external ids.");
  }

  private record Line(String key, @Nullable String score, int hour) {}

  private static List<Line> feed(Random random) {
    var feed = new ArrayList<Line>();
    for (int n = 0; n < 12; n++) {
      var score = random.nextInt(4) == 0 ? null : Integer.toString(60 + 10 * random.nextInt(4));
      feed.add(new Line("-" + random.nextInt(3), score, random.nextInt(5)));
    }
    return feed;
  }

  private List<String> values(Person person) {
    return tellFacts.factsOf(person.id()).stream()
        .map(fact -> fact.value().orElseThrow().toPlainString())
        .sorted()
        .toList();
  }

  private List<StatementAnswer> correct(
      Person person, Taken taken, NewCorrection given, Caller by) {
    return correctResult.correct(person.id(), taken.id(), given, by);
  }

  private static Caller caller(UUID account, Role role) {
    return new Caller(account, "Somebody", false, Set.of(role), role.scopes(), Set.of());
  }

  private Taken take(String key, UUID assessment, Person person, @Nullable String score, int hour) {
    return take(key, assessment, person, score, MONDAY, MONDAY.plusSeconds(3600L * hour));
  }

  private Taken take(
      String key,
      UUID assessment,
      Person person,
      @Nullable String score,
      Instant assessedAt,
      Instant statedAt) {
    return takeInResult.takeIn(
        new ReportedResult(
            "xapi",
            key,
            assessment,
            person.id(),
            Optional.ofNullable(score).map(Score::of),
            assessedAt,
            statedAt,
            score == null,
            Optional.empty(),
            List.of()),
        TOOL);
  }
}
