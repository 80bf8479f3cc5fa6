package org.assay.server.learning;

import static org.assay.server.learning.Times.COURSE;
import static org.assay.server.learning.Times.OTHER;
import static org.assay.server.learning.Times.at;
import static org.assay.server.learning.Times.span;
import static org.assay.server.learning.Times.spent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningHoursTest {

  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void pieces_apart_add_up() {
    var hours =
        LearningHours.of(
            List.of(
                span("a", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"),
                span("b", "2026-03-03T09:00:00Z", "2026-03-03T09:20:00Z")),
            UTC);
    assertThat(hours.total()).isEqualTo(Duration.ofMinutes(80));
  }

  @Test
  void overlapped_minute_belongs_to_the_piece_that_began_first() {
    var hours =
        LearningHours.of(
            List.of(
                span("b", OTHER, at("2026-03-02T09:30:00Z"), at("2026-03-02T11:00:00Z")),
                span("a", COURSE, at("2026-03-02T09:00:00Z"), at("2026-03-02T10:00:00Z"))),
            UTC);

    assertThat(hours.total()).isEqualTo(Duration.ofHours(2));
    assertThat(of(hours, "a")).isEqualTo(Duration.ofHours(1));
    assertThat(of(hours, "b")).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void of_pieces_that_began_together_the_first_origin_has_the_common_time() {
    var hours =
        LearningHours.of(
            List.of(
                span("b", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"),
                span("a", "2026-03-02T09:00:00Z", "2026-03-02T09:40:00Z")),
            UTC);
    assertThat(of(hours, "a")).isEqualTo(Duration.ofMinutes(40));
    assertThat(of(hours, "b")).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void piece_within_another_counts_nothing() {
    var hours =
        LearningHours.of(
            List.of(
                span("long", "2026-03-02T09:00:00Z", "2026-03-02T12:00:00Z"),
                span("short", "2026-03-02T10:00:00Z", "2026-03-02T10:30:00Z"),
                span("after", "2026-03-02T11:30:00Z", "2026-03-02T12:30:00Z")),
            UTC);
    assertThat(of(hours, "short")).isZero();
    assertThat(of(hours, "after")).isEqualTo(Duration.ofMinutes(30));
    assertThat(hours.total()).isEqualTo(Duration.ofMinutes(210));
  }

  @Test
  void pieces_that_touch_share_nothing() {
    var hours =
        LearningHours.of(
            List.of(
                span("a", "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"),
                span("b", "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z")),
            UTC);
    assertThat(hours.total()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void amount_without_a_span_counts_once_for_its_key() {
    var once = spent("a", "PT1H30M", "2026-03-02T12:00:00Z");
    assertThat(LearningHours.of(List.of(once, once), UTC).total())
        .isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void amounts_fill_what_spans_leave_of_their_day() {
    var hours =
        LearningHours.of(
            List.of(
                span("span", "2026-03-02T00:00:00Z", "2026-03-02T20:00:00Z"),
                spent("first", "PT3H", "2026-03-02T08:00:00Z"),
                spent("second", "PT3H", "2026-03-02T09:00:00Z"),
                spent("next day", "PT3H", "2026-03-03T09:00:00Z")),
            UTC);
    assertThat(of(hours, "first")).isEqualTo(Duration.ofHours(3));
    assertThat(of(hours, "second")).isEqualTo(Duration.ofHours(1));
    assertThat(of(hours, "next day")).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void day_has_no_more_hours_than_it_has_where_the_person_is() {
    var winter = List.of(spent("a", "PT60H", "2026-01-12T12:00:00Z"));
    var shortDay = List.of(spent("a", "PT60H", "2026-03-29T12:00:00Z"));
    var longDay = List.of(spent("a", "PT60H", "2026-10-25T12:00:00Z"));
    assertThat(LearningHours.of(winter, BERLIN).total()).isEqualTo(Duration.ofHours(24));
    assertThat(LearningHours.of(shortDay, BERLIN).total()).isEqualTo(Duration.ofHours(23));
    assertThat(LearningHours.of(longDay, BERLIN).total()).isEqualTo(Duration.ofHours(25));
  }

  @Test
  void span_is_cut_at_the_bounds_that_are_asked_for() {
    var hours =
        LearningHours.of(List.of(span("a", "2026-12-31T23:00:00Z", "2027-01-01T02:00:00Z")), UTC);
    assertThat(hours.between(at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z")))
        .isEqualTo(Duration.ofHours(1));
    assertThat(hours.between(at("2027-01-01T00:00:00Z"), at("2028-01-01T00:00:00Z")))
        .isEqualTo(Duration.ofHours(2));
  }

  private static Duration of(LearningHours hours, String origin) {
    return hours.counted().stream()
        .filter(time -> time.piece().origin().equals(origin))
        .map(CountedTime::amount)
        .reduce(Duration.ZERO, Duration::plus);
  }
}
