package org.assay.server.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTest {

  @ParameterizedTest
  @CsvSource({
    "PT0.000000001S, UNDER",
    "PT19H59M59.999999999S, UNDER",
    "PT20H, ADEQUATE",
    "PT39H59M59.999999999S, ADEQUATE",
    "PT40H, STEADY",
    "PT59H59M59.999999999S, STEADY",
    "PT60H, SUPER",
    "PT9000H, SUPER"
  })
  void tier_begins_with_its_hours_and_ends_before_the_next(Duration time, Tier tier) {
    assertThat(Tier.of(time, true)).contains(tier);
    assertThat(Tier.of(time, false)).contains(tier);
  }

  @Test
  void no_time_at_all_is_under_or_in_no_tier_as_it_is_set() {
    assertThat(Tier.of(Duration.ZERO, true)).contains(Tier.UNDER);
    assertThat(Tier.of(Duration.ZERO, false)).isEqualTo(Optional.empty());
  }
}
