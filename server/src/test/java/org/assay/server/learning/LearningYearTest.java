package org.assay.server.learning;

import static org.assay.server.learning.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningYearTest {

  private static final Duration FORTY = Duration.ofHours(40);

  @ParameterizedTest
  @CsvSource({
    "UTC, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
    "Pacific/Auckland, 2025-12-31T11:00:00Z, 2026-12-31T11:00:00Z",
    "America/New_York, 2026-01-01T05:00:00Z, 2027-01-01T05:00:00Z"
  })
  void year_begins_and_ends_where_the_person_is(String zone, String begin, String end) {
    var year = new LearningYear(2026, ZoneId.of(zone), Optional.empty());
    assertThat(year.begin()).isEqualTo(at(begin));
    assertThat(year.end()).isEqualTo(at(end));
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2025-05-01, 365, 365",
    "2026, 2026-01-01, 365, 365",
    "2026, 2026-01-02, 364, 365",
    "2026, 2026-07-01, 184, 365",
    "2026, 2026-12-31, 1, 365",
    "2026, 2027-01-01, 0, 365",
    "2026, 2029-01-01, 0, 365",
    "2028, 2028-02-29, 307, 366",
    "2028, 2028-03-01, 306, 366",
    "2028, 2028-01-01, 366, 366"
  })
  void who_joins_is_expected_to_reach_the_share_of_their_days(
      int year, LocalDate joined, long days, long all) {
    var target = new LearningYear(year, ZoneId.of("UTC"), Optional.of(joined)).target(FORTY);
    double exact = 40.0 * 3600 * days / all;
    assertThat((double) target.toSeconds()).isBetween(exact, exact + 1);
  }

  @Test
  void who_was_always_there_is_expected_the_whole() {
    assertThat(new LearningYear(2026, ZoneId.of("UTC"), Optional.empty()).target(FORTY))
        .isEqualTo(FORTY);
  }

  @Test
  void who_learns_evenly_has_half_of_the_target_in_the_middle_of_their_time() {
    var whole = new LearningYear(2026, ZoneId.of("UTC"), Optional.empty());
    assertThat(whole.evenly(FORTY, at("2026-07-02T12:00:00Z"))).isEqualTo(Duration.ofHours(20));
    assertThat(whole.evenly(FORTY, at("2025-07-02T12:00:00Z"))).isZero();
    assertThat(whole.evenly(FORTY, at("2027-01-01T00:00:00Z"))).isEqualTo(FORTY);

    var joiner =
        new LearningYear(2026, ZoneId.of("UTC"), Optional.of(LocalDate.parse("2026-12-30")));
    var target = joiner.target(FORTY);
    assertThat(joiner.evenly(target, at("2026-12-30T00:00:00Z"))).isZero();
    assertThat(joiner.evenly(target, at("2026-12-31T00:00:00Z")))
        .isEqualTo(Duration.ofSeconds(target.toSeconds() / 2));
  }
}
