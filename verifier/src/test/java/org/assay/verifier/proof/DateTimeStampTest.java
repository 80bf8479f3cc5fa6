package org.assay.verifier.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeStampTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T09:08:07Z, 2026-03-01T09:08:07Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
    "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
    "2026-03-01T09:08:07.5Z, 2026-03-01T09:08:07.5Z",
    "2026-03-01T09:08:07.123456789Z, 2026-03-01T09:08:07.123456789Z",
    "2026-03-01T09:08:07+05:30, 2026-03-01T03:38:07Z",
    "2026-03-01T00:08:07-01:00, 2026-03-01T01:08:07Z"
  })
  void moment_with_a_time_zone_is_read(String text, Instant moment) {
    assertThat(DateTimeStamp.read(text)).contains(moment);
    assertThat(DateTimeStamp.lenient(text)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-01",
        "2026-03-01T09:08:07",
        "2026-03-01T09:08:07z",
        "2026-03-01t09:08:07Z",
        "2026-03-01 09:08:07Z",
        "2026-03-01T09:08Z",
        "2026-02-29T09:08:07Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T09:08:60Z",
        "2026-13-01T09:08:07Z",
        "2026-03-01T09:08:07.Z",
        "2026-03-01T09:08:07.1234567890Z",
        "2026-03-01T09:08:07+24:00",
        "2026-03-01T09:08:07+0530",
        "12026-03-01T09:08:07Z",
        "+2026-03-01T09:08:07Z",
        "٢٠٢٦-03-01T09:08:07Z",
        " 2026-03-01T09:08:07Z",
        "202/-03-01T09:08:07Z",
        "202:-03-01T09:08:07Z"
      })
  void anything_else_is_no_moment(String text) {
    assertThat(DateTimeStamp.read(text)).isEmpty();
  }

  @Test
  void seconds_may_be_left_out_where_older_credentials_did() {
    assertThat(DateTimeStamp.lenient("2026-03-01T09:08Z"))
        .contains(Instant.parse("2026-03-01T09:08:00Z"));
    assertThat(DateTimeStamp.lenient("2026-03-01T09:08:60Z")).isEmpty();
  }
}
