package org.assay.server.learner;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LearnerContainerIT {

  private static final String HEADER =
      "employee_id,email,given_name,family_name,manager_employee_id\n";

  @Inject TakeInLearners takeInLearners;
  @Inject RegisterLearner registerLearner;
  @Inject ReadLearners readLearners;
  @Inject PeopleInContainer people;
  @Inject UserTransaction transaction;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void file_is_taken_in_and_a_manager_may_stand_further_down() {
    var report = takeIn(row("1", "2") + row("2", "") + "broken\n");

    assertThat(report.created()).isEqualTo(2);
    assertThat(report.refused()).extracting(IntakeReport.Refused::row).hasSize(1);
    var first = person("1").orElseThrow();
    var second = person("2").orElseThrow();
    assertThat(readLearners.manages(second.id(), first.id())).isTrue();
    assertThat(readLearners.manages(first.id(), second.id())).isFalse();
    assertThat(first.subjectId())
        .matches("urn:uuid:[0-9a-f-]{36}")
        .isNotEqualTo(second.subjectId());
  }

  @Test
  void same_file_again_changes_nothing() {
    takeIn(row("1", "2") + row("2", ""));
    var before = person("1");
    var report = takeIn(row("1", "2") + row("2", ""));
    assertThat(report).isEqualTo(new IntakeReport(0, 0, 2, List.of()));
    assertThat(person("1")).isEqualTo(before);
  }

  @Test
  void intake_that_is_rolled_back_leaves_nobody() throws Exception {
    transaction.begin();
    assertThat(takeIn(row("1", "")).created()).isEqualTo(1);
    transaction.rollback();
    assertThat(person("1")).isEmpty();
  }

  @Test
  void of_registrations_that_come_together_one_is_taken() throws Exception {
    Callable<?> act =
        () ->
            registerLearner.register(
                new NewLearner(
                    mark,
                    mark + "@example.org",
                    "Ann",
                    "Lee",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    var refusals = doTogether(List.of(act, act, act));
    assertThat(refusals).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(refusals)
        .flatMap(refusal -> refusal.map(Problem::code).stream().toList())
        .containsOnly(Problem.Code.CONFLICT);
  }

  @Test
  void person_who_is_changed_keeps_the_ids() {
    var before = people.somebody();
    var changed =
        registerLearner.change(
            before.id(),
            new NewLearner(
                before.employeeId(),
                before.email(),
                "Ann",
                "Miller",
                Optional.of("Sales"),
                Optional.empty(),
                Optional.of("did:key:z6MkTest")));
    assertThat(changed.id()).isEqualTo(before.id());
    assertThat(changed.subjectId()).isEqualTo(before.subjectId());
    assertThat(readLearners.find(before.id())).contains(changed);
  }

  @Test
  void manager_who_is_nobody_is_refused() {
    var given =
        new NewLearner(
            mark,
            mark + "@example.org",
            "Ann",
            "Lee",
            Optional.empty(),
            Optional.of("nobody"),
            Optional.empty());
    assertThatThrownBy(() -> registerLearner.register(given)).hasStackTraceContaining("manager");
    assertThat(readLearners.byEmployeeId(mark)).isEmpty();
  }

  private IntakeReport takeIn(String rows) {
    return takeInLearners.takeIn(CsvRows.read(HEADER + rows));
  }

  private String row(String number, String manager) {
    var id = mark + "-" + number;
    var leader = manager.isEmpty() ? "" : mark + "-" + manager;
    return String.join(",", id, id + "@example.org", "Ann", "=SUM(1)", leader) + "\n";
  }

  private Optional<Person> person(String number) {
    return readLearners.byEmployeeId(mark + "-" + number);
  }
}
