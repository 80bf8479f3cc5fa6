package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadMomentTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123456789Z");

  @Test
  void moment_is_now_unless_something_else_is_said() {
    var now = Instant.parse("2026-11-22T08:00:00.123456Z");

    assertThat(ReadMoment.of(null, null, NOW)).isEqualTo(new Moment(now, now));
    assertThat(ReadMoment.of("2030-01-01T01:00:00+01:00", null, NOW).asOf())
        .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
  }

  @Test
  void day_means_its_last_moment_and_since_its_first() {
    var end = Instant.parse("2026-02-28T23:59:59.999999Z");

    assertThat(ReadMoment.of("2026-02-28", "2026-02-28", NOW)).isEqualTo(new Moment(end, end));
    assertThat(ReadMoment.since("2026-02-28")).isEqualTo(Instant.parse("2026-02-28T00:00:00Z"));
  }

  @Test
  void nobody_knows_yet_what_lies_ahead() {
    assertThat(ReadMoment.of(null, "2026-11-22T08:00:00.123456Z", NOW).knownAt()).isBefore(NOW);
    for (var ahead : new String[] {"2026-11-22T08:00:00.123457Z", "2026-11-22", "2027-01-01"}) {
      assertThatThrownBy(() -> ReadMoment.of(null, ahead, NOW))
          .as(ahead)
          .isInstanceOf(Problem.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "T",
        "2026-02-30",
        "2026-13-01",
        "2026-02-01T08:00:00",
        "+999999999-12-31",
        "-999999999-01-01",
        "+999999999-12-31T23:59:59.999999999-18:00",
        "9999-12-31",
        "0000-12-31",
        "-0044-03-15T12:00:00Z"
      })
  void what_is_no_day_is_refused(String odd) {
    assertThatThrownBy(() -> ReadMoment.of(odd, null, NOW)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> ReadMoment.of(null, odd, NOW)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> ReadMoment.since(odd)).isInstanceOf(Problem.class);
  }
}
