package org.assay.server.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanItemTest {

  private static final UUID MIA = new UUID(5, 1);
  private static final UUID MAX = new UUID(5, 2);
  private static final UUID LEA = new UUID(5, 3);
  private static final UUID COURSE = new UUID(5, 4);
  private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-05-04");

  @Test
  void managers_item_stands_in_plans_of_those_who_report_to_them_today() {
    var forAll = forTeam(Optional.empty());
    var forLea = forTeam(Optional.of(LEA));

    assertThat(forAll.appliesTo(person(LEA, MIA, "CTA", "Cloud"))).isTrue();
    assertThat(forLea.appliesTo(person(LEA, MIA, "CTA", "Cloud"))).isTrue();
    assertThat(forLea.appliesTo(person(new UUID(5, 9), MIA, "CTA", "Cloud"))).isFalse();
    assertThat(forAll.appliesTo(person(LEA, MAX, "CTA", "Cloud"))).isFalse();
    assertThat(forLea.appliesTo(person(LEA, MAX, "CTA", "Cloud"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    ",    ,      true",
    "CTA, ,      true",
    "CTS, ,      false",
    ",    Cloud, true",
    ",    Sales, false",
    "CTA, Cloud, true",
    "CTA, Sales, false",
    "CTS, Cloud, false"
  })
  void requirement_is_for_a_role_a_unit_both_or_everybody(String role, String unit, boolean meant) {
    var item =
        requirement(
            Optional.ofNullable(role),
            Optional.ofNullable(unit),
            Optional.empty(),
            Optional.empty());
    assertThat(item.appliesTo(person(LEA, MIA, "CTA", "Cloud"))).isEqualTo(meant);
  }

  @Test
  void what_was_withdrawn_stands_in_no_plan() {
    var item = forTeam(Optional.empty());
    item.withdraw(NOW);
    assertThat(item.appliesTo(person(LEA, MIA, "CTA", "Cloud"))).isFalse();
  }

  @Test
  void item_is_changed_by_who_set_it_as_long_as_it_stands_and_by_nobody_else() {
    var goal = PlanItem.goal(new UUID(6, 6), LEA, newGoal(), by(LEA), NOW);
    var team = forTeam(Optional.empty());
    var ours = requirement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(goal.isGoalOf(LEA)).isTrue();
    assertThat(goal.isGoalOf(MAX) || goal.isForTeamOf(LEA) || goal.isOfOrganisation()).isFalse();
    assertThat(team.isForTeamOf(MIA)).isTrue();
    assertThat(team.isForTeamOf(MAX) || team.isGoalOf(MIA) || team.isOfOrganisation()).isFalse();
    assertThat(ours.isOfOrganisation()).isTrue();

    for (var item : List.of(goal, team, ours)) {
      item.withdraw(NOW);
    }
    assertThat(goal.isGoalOf(LEA) || team.isForTeamOf(MIA) || ours.isOfOrganisation()).isFalse();
  }

  @Test
  void due_day_is_a_day_or_counted_from_the_day_of_joining() {
    var joined = person(LEA, MIA, "CTA", "Cloud");
    var day = requirement(Optional.empty(), Optional.empty(), Optional.of(TODAY), Optional.empty());
    var after =
        requirement(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Period.ofMonths(3)));
    assertThat(day.due(joined)).contains(TODAY);
    assertThat(after.due(joined)).contains(LocalDate.parse("2026-04-30"));
  }

  @Test
  void requirement_with_both_kinds_of_due_day_is_refused() {
    assertThatThrownBy(
            () ->
                requirement(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(TODAY),
                    Optional.of(Period.ofMonths(3))))
        .isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @CsvSource({
    "true,  true,  2026-05-03, DONE",
    "true,  false, ,           DONE",
    "false, true,  2026-05-03, OVERDUE",
    "false, false, 2026-05-03, OVERDUE",
    "false, true,  2026-05-04, IN_PROGRESS",
    "false, true,  ,           IN_PROGRESS",
    "false, false, 2026-05-04, OPEN",
    "false, false, ,           OPEN"
  })
  void state_is_derived(boolean reached, boolean onTheWay, LocalDate due, PlanState state) {
    assertThat(
            PlanState.of(
                Optional.of(NOW).filter(at -> reached), onTheWay, Optional.ofNullable(due), TODAY))
        .isEqualTo(state);
  }

  @Test
  void goal_aims_at_one_thing() {
    var two = Optional.of(COURSE);
    assertThatThrownBy(() -> Aim.of(two, two, Optional.empty(), Optional.empty()))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(
            () -> Aim.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> Aim.of(two, Optional.empty(), Optional.empty(), Optional.of("expert")))
        .isInstanceOf(Problem.class);
  }

  private static NewGoal newGoal() {
    return new NewGoal(
        Optional.of(COURSE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static PlanItem forTeam(Optional<UUID> learner) {
    var given =
        new NewTeamItem(
            learner,
            Optional.of(COURSE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return PlanItem.forTeam(new UUID(6, 6), given, by(MIA), NOW);
  }

  private static PlanItem requirement(
      Optional<String> role,
      Optional<String> unit,
      Optional<LocalDate> due,
      Optional<Period> after) {
    var given =
        new NewRequirement(
            role,
            unit,
            Optional.empty(),
            Optional.of(COURSE),
            Optional.empty(),
            due,
            after,
            Optional.empty());
    return PlanItem.requirement(new UUID(6, 6), given, by(MAX), NOW);
  }

  private static Caller by(UUID account) {
    return new Caller(account, "Mia", false, Set.of(), Set.of(), Set.of());
  }

  private static Person person(UUID id, UUID manager, String role, String unit) {
    return new Person(
        id,
        "E1",
        "lea@example.org",
        "Lea",
        "Learner",
        Optional.empty(),
        "urn:uuid:1",
        Optional.of(manager),
        Optional.of(unit),
        Optional.of(role),
        Optional.empty(),
        Optional.of(LocalDate.parse("2026-01-31")));
  }
}
