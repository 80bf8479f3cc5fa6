package org.assay.server.learning;

import static org.assay.server.container.TogetherInContainer.begin;
import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assay.server.container.TogetherInContainer.end;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.ReadLearners;
import org.assay.server.learning.Taken.How;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LearningContainerIT {

  private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
  private static final Caller CAMPUS = tool("Campus");

  /** Sees in the transaction what is decided on. */
  @Singleton
  static class Watch {
    private final Map<UUID, AtomicReference<List<Fact>>> people = new ConcurrentHashMap<>();
    private final LearningFacts facts;

    @Inject
    Watch(LearningFacts facts) {
      this.facts = facts;
    }

    void see(@Observes FactsChanged changed) {
      Optional.ofNullable(people.get(changed.learner()))
          .ifPresent(seen -> seen.set(facts.factsOf(changed.learner())));
    }
  }

  @Inject Watch watch;
  @Inject ReadLearners learners;
  @Inject UserTransaction transaction;
  @Inject TakeInLearning takeInLearning;
  @Inject LearningFacts facts;
  @Inject PieceStore pieces;
  @Inject PeopleInContainer people;
  @Inject ResourcesInContainer resources;
  @Inject HeardInContainer heard;

  private final String key = UUID.randomUUID().toString();

  @Test
  void statement_becomes_facts_and_is_told() {
    var lea = people.somebody().id();
    var course = resources.resource("Bread").id();

    var taken = takeInLearning.takeIn(said(key, lea, course, 60, NINE, true), CAMPUS);

    assertThat(taken.how()).isEqualTo(How.NEW);
    assertThat(facts.factsOf(lea))
        .extracting(fact -> fact.kind() + " " + fact.value().map(Object::toString).orElse("-"))
        .containsExactlyInAnyOrder("COMPLETION -", "HOURS 1");
    assertThat(heard.last(lea).kinds())
        .containsExactlyInAnyOrder(FactKind.COMPLETION, FactKind.HOURS);
    assertThat(heard.last(lea).about()).containsExactly(course.toString());
  }

  @Test
  void statements_that_come_together_are_one_piece() throws Exception {
    var lea = people.somebody().id();
    var course = resources.resource("Bread").id();
    Callable<?> act = () -> takeInLearning.takeIn(said(key, lea, course, 60, NINE, false), CAMPUS);

    var refusals = doTogether(List.of(act, act, act, act));

    assertThat(refusals).containsOnly(Optional.empty());
    assertThat(pieces.of(lea)).hasSize(1);
  }

  @Test
  void same_key_for_two_people_at_the_same_moment_is_one_piece_of_one_of_them() throws Exception {
    var lea = people.somebody().id();
    var sam = people.somebody().id();
    var course = resources.resource("Bread").id();
    Callable<?> one = () -> takeInLearning.takeIn(said(key, lea, course, 60, NINE, false), CAMPUS);
    Callable<?> other =
        () -> takeInLearning.takeIn(said(key, sam, course, 60, NINE.plusSeconds(1), false), CAMPUS);

    doTogether(List.of(one, other));

    assertThat(pieces.of(lea).size() + pieces.of(sam).size()).isEqualTo(1);
  }

  @Test
  void late_and_repeated_statements_change_nothing_and_corrections_do() {
    var lea = people.somebody().id();
    var course = resources.resource("Bread").id();
    var first = said(key, lea, course, 60, NINE, true);
    var second = said(key, lea, course, 30, NINE.plusSeconds(60), true);

    assertThat(takeInLearning.takeIn(second, CAMPUS).how()).isEqualTo(How.NEW);
    assertThat(takeInLearning.takeIn(first, CAMPUS).how()).isEqualTo(How.OLDER);
    assertThat(takeInLearning.takeIn(second, CAMPUS).how()).isEqualTo(How.SAME);
    assertThat(takeInLearning.takeIn(first, CAMPUS).how()).isEqualTo(How.SAME);
    assertThat(minutes(lea)).isEqualTo(30);

    var third = said(key, lea, course, 45, NINE.plusSeconds(120), true);
    assertThat(takeInLearning.takeIn(third, CAMPUS).how()).isEqualTo(How.CORRECTED);
    assertThat(minutes(lea)).isEqualTo(45);
  }

  @Test
  void what_is_withdrawn_is_no_fact_even_if_it_comes_first() {
    var lea = people.somebody().id();
    var course = resources.resource("Bread").id();
    var withdrawn =
        new ReportedLearning(
            "test",
            key,
            lea,
            course,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            NINE,
            NINE.plusSeconds(60),
            true);

    takeInLearning.takeIn(withdrawn, CAMPUS);
    takeInLearning.takeIn(said(key, lea, course, 60, NINE, true), CAMPUS);

    assertThat(facts.factsOf(lea)).isEmpty();
  }

  @Test
  void piece_that_takes_time_from_another_is_told_about_both() {
    var lea = people.somebody().id();
    var bread = resources.resource("Bread").id();
    var cake = resources.resource("Cake").id();
    takeInLearning.takeIn(said(key, lea, bread, 60, NINE, false), CAMPUS);

    takeInLearning.takeIn(
        said(key + "-2", lea, cake, NINE.minusSeconds(1800), 60, NINE, false), CAMPUS);

    assertThat(heard.last(lea).about())
        .containsExactlyInAnyOrder(bread.toString(), cake.toString());
    assertThat(minutes(lea)).isEqualTo(90);
  }

  @Test
  void piece_that_turns_out_to_be_somebody_elses_moves_to_them() {
    var lea = people.somebody().id();
    var sam = people.somebody().id();
    var course = resources.resource("Bread").id();
    takeInLearning.takeIn(said(key, lea, course, 60, NINE, true), CAMPUS);
    takeInLearning.takeIn(said(key, sam, course, 60, NINE.plusSeconds(9), true), CAMPUS);

    assertThat(facts.factsOf(lea)).isEmpty();
    assertThat(minutes(sam)).isEqualTo(60);
    assertThat(heard.last(lea).kinds()).contains(FactKind.COMPLETION);
  }

  @Test
  void from_whom_a_piece_is_taken_is_decided_on_all_that_others_said_of_them_meanwhile()
      throws Exception {
    var lea = people.somebody().id();
    var sam = people.somebody().id();
    var course = resources.resource("Bread").id();
    takeInLearning.takeIn(said(key, lea, course, 60, NINE, true), CAMPUS);
    var watched = new AtomicReference<List<Fact>>(List.of());
    transaction.begin();
    learners.hold(lea);
    watch.people.put(lea, watched);
    var move =
        begin(
            () ->
                takeInLearning.takeIn(
                    said(key, sam, course, 60, NINE.plusSeconds(9), true), CAMPUS));
    takeInLearning.takeIn(said(key + "-2", lea, course, 30, NINE, false), CAMPUS);
    transaction.commit();
    end(move);
    transaction.begin();
    assertThat(minutes(sam)).isEqualTo(60);
    assertThat(watched.get()).isEqualTo(facts.factsOf(lea)).isNotEmpty();
    transaction.rollback();
  }

  @Test
  void pieces_that_two_people_exchange_at_the_same_moment_are_exchanged() throws Exception {
    var lea = people.somebody().id();
    var sam = people.somebody().id();
    var course = resources.resource("Bread").id();
    for (int round = 0; round < 5; round++) {
      var hers = key + round;
      var his = key + round + "-2";
      takeInLearning.takeIn(said(hers, lea, course, 60, NINE, true), CAMPUS);
      takeInLearning.takeIn(said(his, sam, course, 60, NINE, true), CAMPUS);
      Callable<?> one =
          () ->
              takeInLearning.takeIn(said(hers, sam, course, 60, NINE.plusSeconds(9), true), CAMPUS);
      Callable<?> other =
          () ->
              takeInLearning.takeIn(said(his, lea, course, 60, NINE.plusSeconds(9), true), CAMPUS);
      assertThat(doTogether(List.of(one, other))).containsOnly(Optional.empty());
    }
  }

  @Test
  void nobody_reports_their_own_learning() {
    var lea = people.somebody().id();
    var course = resources.resource("Bread").id();
    var said = said(key, lea, course, 60, NINE, true);
    for (var roles : List.of(Set.of(Role.LEARNER), Set.of(Role.OWNER), Set.of(Role.MANAGER))) {
      var herself = new Caller(lea, "Lea", false, roles, Set.of(), Set.of());
      assertThatThrownBy(() -> takeInLearning.takeIn(said, herself))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("their own");
    }
    var manager =
        new Caller(people.somebody().id(), "Mia", false, Set.of(Role.MANAGER), Set.of(), Set.of());
    assertThatThrownBy(() -> takeInLearning.takeIn(said, manager)).isInstanceOf(Problem.class);
    var hers = new Caller(new UUID(3, 4), "Tool", true, Set.of(), Set.of(), Set.of(), Set.of(lea));
    assertThatThrownBy(() -> takeInLearning.takeIn(said, hers))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("in hand");
    assertThat(facts.factsOf(lea)).isEmpty();
  }

  @Test
  void learning_in_the_future_is_refused() {
    var lea = people.somebody().id();
    var course = resources.resource("Bread").id();
    var future = Instant.parse("2999-01-01T00:00:00Z");
    assertThatThrownBy(
            () -> takeInLearning.takeIn(said(key, lea, course, 60, future, true), CAMPUS))
        .isInstanceOf(Problem.class);
  }

  private long minutes(UUID person) {
    return LearningHours.of(facts.timesOf(person), ZoneOffset.UTC).total().toMinutes();
  }

  private static ReportedLearning said(
      String key, UUID person, UUID course, int minutes, Instant when, boolean completed) {
    return said(key, person, course, NINE, minutes, when, completed);
  }

  private static ReportedLearning said(
      String key,
      UUID person,
      UUID course,
      Instant from,
      int minutes,
      Instant when,
      boolean completed) {
    var to = from.plus(Duration.ofMinutes(minutes));
    return new ReportedLearning(
        "test",
        key,
        person,
        course,
        Optional.of(from),
        Optional.of(to),
        Optional.empty(),
        Optional.empty(),
        completed,
        to,
        when,
        false);
  }

  private static Caller tool(String name) {
    return new Caller(new UUID(3, 3), name, true, Set.of(), Set.of(), Set.of());
  }
}
