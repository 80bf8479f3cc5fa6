package org.assay.server.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

  @ParameterizedTest
  @CsvSource({
    "2026-05-01T10:00:00Z, 2026-05-01T10:00:00Z",
    "2026-05-01T10:00:00.1234567Z, 2026-05-01T10:00:00.123456Z",
    "2026-05-01T10:00:00+05:30, 2026-05-01T04:30:00Z",
    "2026-05-01T10:00:00+0530, 2026-05-01T04:30:00Z",
    "2026-05-01T10:00:00-05, 2026-05-01T15:00:00Z",
    "2026-05-01T10:00, 2026-05-01T10:00:00Z",
  })
  void time_is_read_in_its_zone(String text, Instant expected) {
    assertThat(Timestamp.read(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-05-01",
        "2026-02-30T10:00:00Z",
        "2026-05-01T25:00:00Z",
        "0001-01-01T00:00:00Z",
        "2026-05-01T10:00:00-00:00",
        "2026-05-01T10:00:00-0000",
        "2026-05-01T10:00:00-00",
        "2026-05-01T10:00:00+99:00",
        "2026-05-01T10:00:00Zulu"
      })
  void what_is_no_time_is_not_read(String text) {
    assertThat(Timestamp.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT0S",
    "PT1H30M, PT1H30M",
    "P1DT2H, PT26H",
    "P2W, P14D",
    "PT0.5H, PT30M",
    "PT16559.14S, PT16559.14S",
    "P1Y1M, P395D",
  })
  void duration_is_read(String text, Duration expected) {
    assertThat(IsoDuration.read(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PT", "P1DT", "1H", "PT-1H", "PT1.5H30M", "P1H", "PT1M1H"})
  void what_is_no_duration_is_not_read(String text) {
    assertThat(IsoDuration.read(text)).isEmpty();
  }
}
