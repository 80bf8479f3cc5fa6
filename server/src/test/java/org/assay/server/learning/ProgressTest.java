package org.assay.server.learning;

import static org.assay.server.learning.Times.at;
import static org.assay.server.learning.Times.span;
import static org.assay.server.learning.Times.spent;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final UUID PERSON = new UUID(7, 7);
  private static final LearningSettings SETTINGS =
      new LearningSettings(Duration.ofHours(40), true, ZoneId.of("UTC"));

  @Test
  void piece_across_new_year_is_split_where_the_person_is() {
    var pieces = List.of(span("a", "2026-12-31T10:00:00Z", "2026-12-31T12:30:00Z"));

    assertThat(hours(pieces, 2026, "Pacific/Auckland")).isEqualByComparingTo("1");
    assertThat(hours(pieces, 2027, "Pacific/Auckland")).isEqualByComparingTo("1.5");
    assertThat(hours(pieces, 2026, "America/New_York")).isEqualByComparingTo("2.5");
    assertThat(hours(pieces, 2027, "America/New_York")).isZero();
  }

  @Test
  void amount_belongs_to_the_year_of_its_instant_where_the_person_is() {
    var pieces = List.of(spent("a", "PT3H", "2027-01-01T04:59:59Z"));
    assertThat(hours(pieces, 2026, "America/New_York")).isEqualByComparingTo("3");
    assertThat(hours(pieces, 2027, "UTC")).isEqualByComparingTo("3");
  }

  @Test
  void hours_are_told_by_half_year_and_by_delivery() {
    var progress =
        progress(
            List.of(
                span("a", "2026-06-30T22:00:00Z", "2026-07-01T01:00:00Z"),
                spent("b", "PT4H", "2026-09-01T10:00:00Z")),
            2026,
            "UTC",
            "2027-01-01T00:00:00Z");
    assertThat(progress.byHalf().first()).isEqualByComparingTo("2");
    assertThat(progress.byHalf().second()).isEqualByComparingTo("5");
    assertThat(progress.byDelivery().get(DeliveryMode.ASYNCHRONOUS)).isEqualByComparingTo("3");
    assertThat(progress.byDelivery().get(DeliveryMode.CLASSROOM)).isEqualByComparingTo("4");
    assertThat(progress.byDelivery().get(DeliveryMode.LIVE_ONLINE)).isZero();
  }

  @Test
  void what_has_not_reached_a_bound_does_not_look_as_if() {
    var almost = new ArrayList<TimePiece>();
    almost.add(spent("a", "PT20H", "2026-02-01T10:00:00Z"));
    almost.add(spent("b", "PT19H59M59S", "2026-02-02T10:00:00Z"));
    var progress = progress(almost, 2026, "UTC", "2026-03-01T00:00:00Z");
    assertThat(progress.hours()).isEqualByComparingTo("39.99");
    assertThat(progress.percent()).contains(new BigDecimal("99.9"));
    assertThat(progress.tier()).contains("adequate");

    almost.add(spent("c", "PT1S", "2026-02-03T10:00:00Z"));
    var there = progress(almost, 2026, "UTC", "2026-03-01T00:00:00Z");
    assertThat(there.hours()).isEqualByComparingTo("40");
    assertThat(there.percent()).contains(new BigDecimal("100.0"));
    assertThat(there.tier()).contains("steady");
  }

  @Test
  void as_of_a_past_instant_only_what_was_before_counts() {
    var pieces =
        List.of(
            span("a", "2026-02-02T09:00:00Z", "2026-02-02T11:00:00Z"),
            spent("b", "PT5H", "2026-03-02T11:00:00Z"));
    assertThat(progress(pieces, 2026, "UTC", "2026-02-02T10:00:00Z").hours())
        .isEqualByComparingTo("1");
    assertThat(progress(pieces, 2026, "UTC", "2026-03-02T11:00:00Z").hours())
        .isEqualByComparingTo("2");
    assertThat(progress(pieces, 2026, "UTC", "2026-03-02T11:00:01Z").hours())
        .isEqualByComparingTo("7");
  }

  @Test
  void on_track_is_who_has_what_an_even_learner_has() {
    var pieces = List.of(spent("a", "PT20H", "2026-01-05T10:00:00Z"));
    assertThat(progress(pieces, 2026, "UTC", "2026-07-02T12:00:00Z").onTrack()).isTrue();
    assertThat(progress(pieces, 2026, "UTC", "2026-07-02T13:00:00Z").onTrack()).isFalse();
  }

  @Test
  void of_whom_nothing_is_expected_there_is_no_percentage() {
    var year = new LearningYear(2026, ZoneId.of("UTC"), Optional.of(LocalDate.parse("2027-05-01")));
    var progress = Progress.of(PERSON, List.of(), year, SETTINGS, at("2026-05-01T00:00:00Z"));
    assertThat(progress.percent()).isEmpty();
    assertThat(progress.target()).isZero();
    assertThat(progress.onTrack()).isTrue();
  }

  @Test
  void leap_day_counts_like_any_other() {
    var pieces = List.of(spent("a", "PT2H", "2028-02-29T10:00:00Z"));
    assertThat(hours(pieces, 2028, "UTC")).isEqualByComparingTo("2");
  }

  private static BigDecimal hours(List<TimePiece> pieces, int year, String zone) {
    return progress(pieces, year, zone, "2029-06-01T00:00:00Z").hours();
  }

  private static Progress progress(List<TimePiece> pieces, int year, String zone, String asOf) {
    var of = new LearningYear(year, ZoneId.of(zone), Optional.empty());
    return Progress.of(PERSON, pieces, of, SETTINGS, at(asOf));
  }
}
