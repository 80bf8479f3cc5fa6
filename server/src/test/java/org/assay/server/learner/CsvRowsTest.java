package org.assay.server.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

  private static final String HEADER = "employee_id,email,given_name,family_name,unit\n";

  @Test
  void formula_is_text_like_any_other() {
    var row = CsvRows.read(HEADER + "E1,a@x.org,=HYPERLINK(1),@SUM,-1+1\n").good().get(0);
    assertThat(row.learner().givenName()).isEqualTo("=HYPERLINK(1)");
    assertThat(row.learner().unit()).contains("-1+1");
  }

  @Test
  void quoted_cells_may_hold_commas_and_quotation_marks() {
    var row = CsvRows.read(HEADER + "E1,a@x.org,\"Bo, jr\",\"O\"\"Neil\",\r\n").good().get(0);
    assertThat(row.learner().givenName()).isEqualTo("Bo, jr");
    assertThat(row.learner().familyName()).isEqualTo("O\"Neil");
    assertThat(row.learner().unit()).isEmpty();
  }

  @Test
  void bad_row_is_refused_with_its_number_and_the_others_are_good() {
    var rows = CsvRows.read(HEADER + "E1,no-address,Ann,Lee,\nE2,b@x.org,Bo,May,\nE3,c@x.org\n");
    assertThat(rows.good()).extracting(CsvRows.Row::number).containsExactly(2L);
    assertThat(rows.refused()).extracting(IntakeReport.Refused::row).containsExactly(1L, 3L);
  }

  @Test
  void byte_order_mark_of_a_spreadsheet_is_passed_over() {
    assertThat(CsvRows.read("\uFEFF" + HEADER + "E1,a@x.org,Ann,Lee,\n").good()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | The file has no column employee_id.",
        "employee_id,email | The file has no column given_name.",
        "employee_id,email,given_name,family_name,salary | The file has a column that is unknown here: salary.",
        "employee_id,email,given_name,family_name,email | The file has a column twice.",
        "employee_id,\"email | The body is not CSV with a header row.",
      })
  void flawed_file_is_refused_with_a_sentence(String file, String words) {
    assertThatThrownBy(() -> CsvRows.read(file)).isInstanceOf(Problem.class).hasMessage(words);
  }

  @Test
  void file_with_too_many_rows_is_refused() {
    var file = HEADER + "E1,a@x.org,Ann,Lee,\n".repeat(CsvRows.MOST + 1);
    assertThatThrownBy(() -> CsvRows.read(file)).hasMessageContaining("more than 20000 rows");
  }
}
