package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.assessment.ResultsReport.Refused;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResultFilesContainerIT {

  private static final String HEADER =
      "employee_id,assessment,score,assessed_at,stated_at,key,withdrawn\n";
  private static final Caller BY =
      new Caller(new UUID(0, 1), "Upload", true, Set.of(), Set.of(), Set.of());

  @Inject TakeInResults takeInResults;
  @Inject TellFacts facts;
  @Inject AssessmentsInContainer assessments;
  @Inject PeopleInContainer people;

  @Test
  void rows_are_taken_by_themselves_and_the_file_may_be_sent_again() {
    var person = people.somebody();
    var name = "https://lms.example.org/" + UUID.randomUUID();
    var test = assessments.knownAs(name);
    var file =
        row(person, name, "90", "", "")
            + "nobody,"
            + name
            + ",90,2026-05-01T10:00:00Z,,,\n"
            + row(person, test.toString(), "101", "", "k")
            + row(person, "https://nowhere.example.org", "90", "", "")
            + row(person, test.toString(), "70", "", UUID.randomUUID().toString());

    var report = send(file);
    assertThat(report.recorded()).isEqualTo(2);
    assertThat(report.refused()).extracting(Refused::row).containsExactly(2L, 3L, 4L);
    assertThat(values(person)).containsExactlyInAnyOrder("90", "70");

    var again = send(file);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(again.recorded()).isZero();
    assertThat(values(person)).containsExactlyInAnyOrder("90", "70");
  }

  @Test
  void later_word_counts_whatever_comes_first_and_may_take_the_result_away() {
    var person = people.somebody();
    var test = assessments.test().toString();
    var key = UUID.randomUUID().toString();
    assertThat(send(row(person, test, "85", "2026-05-03T10:00:00Z", key)).recorded()).isOne();
    assertThat(send(row(person, test, "95", "2026-05-02T10:00:00Z", key)).older()).isOne();
    assertThat(values(person)).containsExactly("85");
    var gone = row(person, test, "", "2026-05-04T10:00:00Z", key).replace(key + ",", key + ",true");
    assertThat(send(gone).corrected()).isOne();
    assertThat(values(person)).isEmpty();
  }

  @Test
  void nobody_records_their_own_result_by_a_file() {
    var person = people.somebody();
    var self = new Caller(person.id(), "Ann", false, Set.of(), Set.of(), Set.of());
    var rows = ResultRows.read(HEADER + row(person, assessments.test().toString(), "90", "", ""));
    assertThat(takeInResults.takeIn(rows, self).refused())
        .extracting(Refused::reason)
        .containsExactly("Nobody assesses themselves.");
    assertThat(values(person)).isEmpty();
  }

  private ResultsReport send(String rows) {
    return takeInResults.takeIn(ResultRows.read(HEADER + rows), BY);
  }

  private java.util.List<String> values(Person person) {
    return facts.factsOf(person.id()).stream()
        .map(fact -> fact.value().orElseThrow().toPlainString())
        .toList();
  }

  private static String row(
      Person person, String assessment, String score, String statedAt, String key) {
    return String.join(
            ",", person.employeeId(), assessment, score, "2026-05-01T10:00:00Z", statedAt, key, "")
        + "\n";
  }
}
