package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.server.platform.JsonText;
import org.junit.jupiter.api.Test;

/** Where somebody worked, by the moment that is asked about. */
class HistoryTest {

  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-02-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-01T00:00:00Z");

  private final History history =
      new History(new UUID(6, 1), List.of(placed(1, FIRST, "A"), placed(2, SECOND, "B")));

  @Test
  void place_is_the_last_that_was_known_until_the_moment() {
    assertThat(unit(SECOND.minusNanos(1000), LATER)).isEqualTo("A");
    assertThat(unit(SECOND, LATER)).isEqualTo("B");
    assertThat(unit(LATER, LATER)).isEqualTo("B");
  }

  @Test
  void place_before_anything_was_known_is_the_first() {
    assertThat(unit(FIRST.minusSeconds(1), LATER)).isEqualTo("A");
  }

  @Test
  void what_became_known_later_is_left_out() {
    assertThat(unit(LATER, SECOND.minusNanos(1000))).isEqualTo("A");
    assertThat(unit(LATER, FIRST.minusNanos(1000))).isEqualTo("nowhere");
    assertThat(history.upTo(1).read()).isEqualTo(1);
    assertThat(history.upTo(0).read()).isZero();
  }

  private String unit(Instant asOf, Instant knownAt) {
    return history.place(new Moment(asOf, knownAt)).unit().orElse("nowhere");
  }

  private static KnownEvent placed(int number, Instant knownAt, String unit) {
    return new KnownEvent(
        number, EventKind.PLACED, null, knownAt, JsonText.write(CareerWorld.place(unit, "Role")));
  }
}
