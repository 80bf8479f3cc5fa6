package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultRowsTest {

  private static final String HEADER =
      "employee_id,assessment,score,assessed_at,stated_at,key,withdrawn,feedback\n";

  @Test
  void row_is_read_with_what_it_leaves_out() {
    var row =
        ResultRows.read(
                "\uFEFF" + HEADER + "E1,https://e.org/7,87.5,2026-05-01T12:00:00+02:00,,,,\n")
            .good()
            .get(0);
    assertThat(row.assessedAt()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(row.statedAt()).isEqualTo(row.assessedAt());
    assertThat(row.withdrawn()).isFalse();
    var id = new UUID(0, 1);
    assertThat(row.reported(id, id).key()).isEqualTo(row.reported(id, id).key()).contains("2026");
    assertThat(row.reported(id, id).score()).contains(Score.of("87.5"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E1,a,,2026-05-01T10:00:00Z,,,, | A row has a score, unless its result is withdrawn.",
        "E1,a,ninety,2026-05-01T10:00:00Z,,,, | A score is a decimal number such as 87.5.",
        "E1,a,90,yesterday,,,, | The cell 'assessed_at' is a time such as 2026-05-01T10:00:00Z.",
        "E1,a,90,2026-05-01T10:00:00Z,soon,,, | The cell 'stated_at' is a time such as 2026-05-01T10:00:00Z.",
        "E1,a,90,2026-05-01T10:00:00Z,,,perhaps, | The cell 'withdrawn' is true or false.",
        ",a,90,2026-05-01T10:00:00Z,,,, | The member 'employee_id' is empty.",
        "E1,a,90 | The row does not have as many cells as the header.",
      })
  void row_with_a_flaw_is_refused_by_its_number_and_takes_no_other_with_it(
      String flawed, String reason) {
    var file = ResultRows.read(HEADER + "E2,a,90,2026-05-01T10:00:00Z,,,,\n" + flawed + "\n");
    assertThat(file.good()).hasSize(1);
    assertThat(file.refused()).containsExactly(new ResultsReport.Refused(2, reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "employee_id,score,assessed_at\n",
        "employee_id,assessment,score,assessed_at,colour\n",
        "employee_id,assessment,score,assessed_at,key,key\n",
        "employee_id,assessment,score,assessed_at\n\"E1,a"
      })
  void what_is_no_file_of_results_is_refused(String text) {
    assertThatThrownBy(() -> ResultRows.read(text)).isInstanceOf(Problem.class);
  }
}
