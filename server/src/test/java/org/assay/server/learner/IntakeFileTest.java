package org.assay.server.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeFileTest {

  private static final String HEADER = "employee_id,email,given_name,family_name";

  @Test
  void rows_are_numbered_as_a_spreadsheet_shows_them() throws IOException {
    var rows = read(HEADER + "\r\nE1,a@x.org,Ann,Lee\r\nE2,b@x.org,\"Bo, jr\",\"O\"\"Neil\"\r\n");
    assertThat(rows).extracting(IntakeRow::number).containsExactly(2, 3);
    assertThat(rows.get(1).details(Optional.empty()))
        .extracting(LearnerDetails::givenName, LearnerDetails::familyName)
        .containsExactly("Bo, jr", "O\"Neil");
  }

  @Test
  void byte_order_mark_and_unix_line_ends_are_taken() throws IOException {
    assertThat(read("\uFEFF" + HEADER + "\nE1,a@x.org,Ann,Lee\n")).hasSize(1);
  }

  @Test
  void formula_is_text_like_any_other() throws IOException {
    var row = read(HEADER + "\nE1,a@x.org,=HYPERLINK(1),@SUM\n").get(0);
    assertThat(row.details(Optional.empty()).givenName()).isEqualTo("=HYPERLINK(1)");
  }

  @Test
  void row_with_too_few_cells_has_a_flaw() throws IOException {
    assertThat(read(HEADER + "\nE1,a@x.org\n").get(0).flaw())
        .contains("The row has 2 cells, the header 4.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | The file is empty.",
        "employee_id,email | The header names at least employee_id, email, given_name and family_name.",
        "employee_id,email,given_name,family_name,salary | There is no column 'salary' here.",
        "employee_id,email,email,given_name,family_name | The column 'email' is there twice.",
        "employee_id,\"email | The file is not CSV: a quotation mark is out of place.",
      })
  void flawed_file_is_refused_with_a_sentence(String file, String words) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(Problem.class).hasMessage(words);
  }

  @Test
  void file_that_is_not_utf_8_is_refused() {
    var latin = (HEADER + "\nE1,a@x.org,Zo\u00eb,Lee\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> IntakeFile.read(new ByteArrayInputStream(latin)))
        .hasMessage("The file is not UTF-8.");
  }

  @Test
  void file_with_too_many_rows_is_refused() {
    var file = HEADER + "\n" + "E1,a@x.org,Ann,Lee\n".repeat(20_001);
    assertThatThrownBy(() -> read(file)).hasMessageContaining("more than 20000 rows");
  }

  private static List<IntakeRow> read(String text) throws IOException {
    return IntakeFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
