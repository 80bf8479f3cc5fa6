package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assay.server.skillprofile.CurrencyRule.Kind;
import org.junit.jupiter.api.Test;

class CurrencyRuleTest {

  private static final Instant SINCE = Instant.parse("2024-02-29T12:00:00Z");
  private static final UUID SKILL = new UUID(0, 1);

  @Test
  void what_lasts_is_fresh_for_ever_and_never_due() {
    var rule = CurrencyRule.lasting(SKILL);

    assertThat(rule.share(SINCE, SINCE.plus(Duration.ofDays(30_000)))).isEqualTo(1000);
    assertThat(rule.due(SINCE)).isEmpty();
  }

  @Test
  void renewal_is_fresh_until_the_last_moment_and_then_not_at_all() {
    var rule = rule(Kind.RENEWAL, Period.ofYears(3));
    var due = Instant.parse("2027-02-28T12:00:00Z");

    assertThat(rule.due(SINCE)).contains(due);
    assertThat(rule.share(SINCE, SINCE)).isEqualTo(1000);
    assertThat(rule.share(SINCE, due.minusNanos(1000))).isEqualTo(1000);
    assertThat(rule.share(SINCE, due)).isZero();
    assertThat(rule.share(SINCE, due.plusNanos(1000))).isZero();
  }

  @Test
  void half_life_leaves_half_after_each_period() {
    var rule = rule(Kind.HALF_LIFE, Period.ofYears(2));

    assertThat(rule.share(SINCE, SINCE)).isEqualTo(1000);
    assertThat(rule.share(SINCE, Instant.parse("2025-02-28T12:00:00Z"))).isEqualTo(750);
    assertThat(rule.share(SINCE, Instant.parse("2026-02-28T12:00:00Z"))).isEqualTo(500);
    assertThat(rule.share(SINCE, Instant.parse("2028-02-29T12:00:00Z"))).isEqualTo(250);
    assertThat(rule.share(SINCE, Instant.parse("2030-02-28T12:00:00Z"))).isEqualTo(125);
    assertThat(rule.share(SINCE, Instant.parse("2044-02-29T12:00:00Z"))).isZero();
    assertThat(rule.due(SINCE)).isEmpty();
  }

  @Test
  void proof_of_tomorrow_is_fresh() {
    assertThat(rule(Kind.HALF_LIFE, Period.ofDays(1)).share(SINCE, SINCE.minusSeconds(1)))
        .isEqualTo(1000);
  }

  @Test
  void nothing_grows_fresher_by_itself() {
    var random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      var kind = Kind.values()[random.nextInt(3)];
      var rule =
          rule(kind, Period.of(random.nextInt(5), random.nextInt(12), 1 + random.nextInt(31)));
      var since = SINCE.plusSeconds(random.nextInt(100_000_000));
      var at = since.plusSeconds(random.nextInt(400_000_000));
      var later = at.plusSeconds(random.nextInt(100_000_000));

      assertThat(rule.share(since, later))
          .isBetween(0, 1000)
          .isLessThanOrEqualTo(rule.share(since, at));
    }
  }

  private static CurrencyRule rule(Kind kind, Period period) {
    return new CurrencyRule(SKILL, kind, Optional.of(period));
  }
}
