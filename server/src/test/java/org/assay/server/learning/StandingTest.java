package org.assay.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.SkillLevel;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
  private static final UUID COURSE = new UUID(1, 1);
  private static final UUID BADGE = new UUID(2, 2);
  private static final UUID CLOUD = new UUID(3, 3);

  @Test
  void completion_reaches_a_resource_and_badge_reaches_class_and_skill() {
    var standing =
        standing(
            fact(FactKind.COMPLETION, COURSE, NOW.minusSeconds(50), Optional.empty()),
            fact(FactKind.BADGE, BADGE, NOW.minusSeconds(9), Optional.empty()));

    assertThat(standing.reached(aim(AimKind.RESOURCE, COURSE))).contains(NOW.minusSeconds(50));
    assertThat(standing.reached(aim(AimKind.ACHIEVEMENT, BADGE))).contains(NOW.minusSeconds(9));
    assertThat(standing.reached(aim(AimKind.SKILL, CLOUD))).contains(NOW.minusSeconds(9));
    assertThat(standing.reached(new Aim(AimKind.SKILL, CLOUD, Optional.of("expert")))).isPresent();
    assertThat(standing.reached(new Aim(AimKind.SKILL, CLOUD, Optional.of("novice")))).isEmpty();
    assertThat(standing.reached(aim(AimKind.ACHIEVEMENT, COURSE))).isEmpty();
  }

  @Test
  void badge_that_is_over_reaches_nothing() {
    var standing = standing(fact(FactKind.BADGE, BADGE, NOW.minusSeconds(9), Optional.of(NOW)));
    assertThat(standing.reached(aim(AimKind.ACHIEVEMENT, BADGE))).isEmpty();
    assertThat(standing.reached(aim(AimKind.SKILL, CLOUD))).isEmpty();
  }

  @Test
  void time_spent_is_on_the_way() {
    var standing = standing(fact(FactKind.HOURS, COURSE, NOW, Optional.empty()));
    assertThat(standing.onTheWay(aim(AimKind.RESOURCE, COURSE), List.of())).isTrue();
    assertThat(standing.onTheWay(aim(AimKind.SKILL, CLOUD), List.of())).isTrue();
    assertThat(
            standing.onTheWay(
                aim(AimKind.ACHIEVEMENT, BADGE), List.of(new SkillLevel(CLOUD, "expert"))))
        .isTrue();
    assertThat(standing.reached(aim(AimKind.RESOURCE, COURSE))).isEmpty();
    assertThat(standing().onTheWay(aim(AimKind.RESOURCE, COURSE), List.of())).isFalse();
  }

  @Test
  void words_that_are_no_ids_are_passed_over() {
    var odd =
        new Fact(
            FactKind.COMPLETION,
            "completion:1",
            "a name",
            "A name",
            NOW,
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("KNOWLEDGE"),
            List.of());
    assertThat(standing(odd).completed()).isEmpty();
  }

  private static Standing standing(Fact... facts) {
    return Standing.of(
        List.of(facts),
        NOW,
        badge -> badge.equals(BADGE) ? List.of(new SkillLevel(CLOUD, "expert")) : List.of());
  }

  private static Aim aim(AimKind kind, UUID id) {
    return new Aim(kind, id, Optional.empty());
  }

  private static Fact fact(FactKind kind, UUID about, Instant at, Optional<Instant> until) {
    return new Fact(
        kind,
        kind + ":" + about,
        about.toString(),
        "Name",
        at,
        until,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(CLOUD.toString()),
        List.of());
  }
}
