package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A badge at the very instants at which something begins or ends. */
class HeldBadgeTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2026-06-30T23:59:59.999999Z");
  private static final Optional<Instant> NEVER = Optional.empty();

  @Test
  void badge_proves_something_from_its_first_instant_on() {
    var badge = badge(NEVER, NEVER);

    assertThat(badge.holdsAt(FROM.minusNanos(1000))).isFalse();
    assertThat(badge.holdsAt(FROM)).isTrue();
    assertThat(badge.end()).isEmpty();
  }

  /** What is signed names the last instant; when a membership ends is the first after it. */
  @Test
  void signed_end_is_the_last_instant_and_that_of_what_it_is_for_is_outside() {
    var signed = badge(Optional.of(LAST), NEVER);
    var ended = badge(NEVER, Optional.of(LAST));

    assertThat(signed.holdsAt(LAST)).isTrue();
    assertThat(signed.holdsAt(LAST.plusNanos(1000))).isFalse();
    assertThat(ended.holdsAt(LAST.minusNanos(1000))).isTrue();
    assertThat(ended.holdsAt(LAST)).isFalse();
  }

  @Test
  void first_of_two_ends_is_told_and_holds() {
    for (var other : List.of(LAST.minusSeconds(1), LAST.plusSeconds(1))) {
      var badge = badge(Optional.of(LAST), Optional.of(other));

      assertThat(badge.end()).contains(other.isBefore(LAST) ? other : LAST);
      assertThat(badge.holdsAt(other.isBefore(LAST) ? other : LAST.plusSeconds(1))).isFalse();
    }
  }

  @Test
  void badge_that_was_taken_back_never_held_but_one_that_ended_did_until_then() {
    var badge = badge(NEVER, NEVER);
    var ended = badge.takenBack(new RevocationSaid(LAST, true));

    assertThat(badge.takenBack(new RevocationSaid(LAST, false)).holdsAt(FROM)).isFalse();
    assertThat(ended.holdsAt(FROM)).isTrue();
    assertThat(ended.holdsAt(LAST)).isFalse();
    assertThat(ended.end()).contains(LAST);
    assertThat(badge(NEVER, Optional.of(FROM)).takenBack(new RevocationSaid(LAST, true)).end())
        .as("it ended before that was noted")
        .contains(FROM);
  }

  private static HeldBadge badge(Optional<Instant> validUntil, Optional<Instant> ends) {
    return HeldBadge.of(
        new UUID(0, 1), new BadgeSaid(new UUID(0, 2), 1, FROM, validUntil, ends, List.of()));
  }
}
