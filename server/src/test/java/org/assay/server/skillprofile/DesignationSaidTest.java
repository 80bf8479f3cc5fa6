package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DesignationSaidTest {

  private static final LocalDate FROM = LocalDate.parse("2026-03-01");
  private static final LocalDate TO = LocalDate.parse("2026-04-01");

  @Test
  void designation_covers_its_first_day_and_not_the_one_at_which_it_ends() {
    var said = said(Optional.of(TO), false);

    assertThat(said.covers(FROM.minusDays(1))).isFalse();
    assertThat(said.covers(FROM)).isTrue();
    assertThat(said.covers(TO.minusDays(1))).isTrue();
    assertThat(said.covers(TO)).isFalse();
    assertThat(said(Optional.empty(), false).covers(TO)).isTrue();
  }

  @Test
  void designation_that_was_a_mistake_covers_no_day() {
    assertThat(said(Optional.empty(), true).covers(FROM)).isFalse();
  }

  private static DesignationSaid said(Optional<LocalDate> to, boolean withdrawn) {
    return new DesignationSaid(new UUID(5, 1), new UUID(1, 1), "Cloud", FROM, to, withdrawn);
  }
}
