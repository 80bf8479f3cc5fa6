package org.assay.server.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakePlanTest {

  private static final String HEADER =
      "employee_id,email,given_name,family_name,manager_employee_id\n";

  @Test
  void manager_may_stand_further_down() {
    var plan = plan("E1,a@x.org,Ann,Lee,E2\nE2,b@x.org,Bo,May,\n");
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.taken()).hasSize(2);
  }

  @Test
  void manager_who_is_known_already_is_found() {
    assertThat(plan("E1,a@x.org,Ann,Lee,K1\n", learner("K1", "k@x.org")).refused()).isEmpty();
  }

  @Test
  void refusal_reaches_those_who_are_led_by_the_refused() {
    var plan = plan("E1,a@x.org,Ann,Lee,E2\nE2,b@x.org,Bo,May,E3\nE3,not-an-address,Cy,Fox,\n");
    assertThat(plan.taken()).isEmpty();
    assertThat(plan.refused())
        .containsExactly(
            new IntakeReport.Refused(2, "There is no manager 'E2'."),
            new IntakeReport.Refused(3, "There is no manager 'E3'."),
            new IntakeReport.Refused(4, "The member 'email' is not an e-mail address."));
  }

  @Test
  void own_manager_is_refused() {
    assertThat(reasons(plan("E1,a@x.org,Ann,Lee,E1\n")))
        .containsExactly("Nobody is their own manager.");
  }

  @Test
  void second_row_of_an_employee_is_refused() {
    assertThat(reasons(plan("E1,a@x.org,Ann,Lee,\nE1,b@x.org,Ann,Lee,\n")))
        .containsExactly("The same employee stands in row 2.");
  }

  @Test
  void address_that_stands_twice_is_refused_whatever_its_case() {
    assertThat(reasons(plan("E1,a@x.org,Ann,Lee,\nE2,A@X.org,Bo,May,\n")))
        .containsExactly("The same e-mail address stands in row 2.");
  }

  @Test
  void address_of_somebody_else_is_refused() {
    assertThat(reasons(plan("E1,K@x.org,Ann,Lee,\n", learner("K1", "k@x.org"))))
        .containsExactly("Somebody else has this e-mail address.");
  }

  @Test
  void own_address_is_kept() {
    assertThat(plan("K1,k@x.org,Kim,New,\n", learner("K1", "k@x.org")).refused()).isEmpty();
  }

  @Test
  void column_that_the_file_lacks_says_what_is_known() {
    var learner = learner("K1", "k@x.org");
    var taken = plan("K1,k@x.org,Kim,New,\n", learner).taken().get(0);
    assertThat(taken.details().unit()).contains("Sales");
    assertThat(taken.known()).contains(learner);
  }

  @Test
  void same_details_change_nothing() {
    var learner = learner("K1", "k@x.org");
    assertThat(learner.take(details("K1", "k@x.org"), Optional.empty())).isFalse();
    assertThat(learner.take(details("K1", "k2@x.org"), Optional.empty())).isTrue();
    assertThat(learner.person().email()).isEqualTo("k2@x.org");
  }

  private static Stream<String> reasons(IntakePlan plan) {
    return plan.refused().stream().map(IntakeReport.Refused::reason);
  }

  private static IntakePlan plan(String rows, Learner... known) {
    try {
      var file = new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8));
      var by = List.of(known);
      return new IntakePlan(
          IntakeFile.read(file),
          by.isEmpty() ? Map.of() : Map.of(by.get(0).employeeId(), by.get(0)),
          by.isEmpty() ? Map.of() : Map.of(by.get(0).emailKey(), by.get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Learner learner(String employeeId, String email) {
    return new Learner(
        UUID.randomUUID(),
        UUID.randomUUID(),
        details(employeeId, email),
        Optional.empty(),
        Instant.EPOCH);
  }

  private static LearnerDetails details(String employeeId, String email) {
    return new LearnerDetails(
        employeeId, email, "Kim", "Old", Optional.of("Sales"), Optional.empty(), Optional.empty());
  }
}
