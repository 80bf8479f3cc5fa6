package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({"87.50,87.5", "100,100", "0.0,0", "-1.25,-1.25", "12345678.1234,12345678.1234"})
  void score_is_written_without_zeros_at_its_end(String given, String written) throws IOException {
    assertThat(JSON.readValue(given, Score.class)).hasToString(written);
    assertThat(JSON.readValue('"' + given + '"', Score.class)).hasToString(written);
    assertThat(JSON.writeValueAsString(Score.of(given))).isEqualTo('"' + written + '"');
  }

  @Test
  void number_just_below_a_threshold_is_never_rounded_up_to_it() {
    assertThatThrownBy(() -> JSON.readValue("79.99999999999999999999", Score.class))
        .hasStackTraceContaining("at most 8 digits before the decimal point and 4 after it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789",
        "0.00001",
        "1e9",
        "1e-9",
        "1e1000000000",
        "\"1e1\"",
        "\" 1\"",
        "\"\"",
        "\"abc\"",
        "true",
        "[1]",
        "\"NaN\""
      })
  void flawed_score_is_refused(String json) {
    assertThatThrownBy(() -> JSON.readValue(json, Score.class)).isInstanceOf(Exception.class);
  }

  @Test
  void score_reads_back_from_its_column() {
    var column = new ScoreColumn();
    assertThat(column.convertToEntityAttribute(new BigDecimal("87.5000")))
        .isEqualTo(Score.of("87.5"));
    assertThat(column.convertToEntityAttribute(new BigDecimal("0.0000"))).isEqualTo(Score.of("0"));
  }
}
