package org.assay.server.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategicDesignationTest {

  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
  private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({"2026-02-28,false", "2026-03-01,true", "2026-05-31,true", "2026-06-01,false"})
  void first_day_counts_and_the_end_does_not(LocalDate day, boolean covered) {
    assertThat(designation("Cloud", MARCH, Optional.of(JUNE)).covers(day)).isEqualTo(covered);
  }

  @Test
  void designation_without_end_holds_for_good() {
    assertThat(designation("Cloud", MARCH, Optional.empty()).covers(LocalDate.MAX)).isTrue();
  }

  @Test
  void designations_that_only_touch_do_not_overlap() {
    var first = designation("Cloud", MARCH, Optional.of(JUNE));
    var second = designation("Cloud", JUNE, Optional.empty());
    assertThat(first.overlaps(second)).isFalse();
    assertThat(second.overlaps(first)).isFalse();
  }

  @Test
  void designations_that_share_a_day_overlap_whatever_the_case_of_the_area() {
    var first = designation("Cloud", MARCH, Optional.empty());
    var second = designation("CLOUD", JUNE, Optional.of(JUNE.plusDays(1)));
    assertThat(first.overlaps(second)).isTrue();
    assertThat(second.overlaps(first)).isTrue();
  }

  @Test
  void designations_for_different_areas_do_not_overlap() {
    var first = designation("Cloud", MARCH, Optional.empty());
    assertThat(first.overlaps(designation("Analytics", MARCH, Optional.empty()))).isFalse();
  }

  @Test
  void end_is_set_once() {
    // given
    var designation = row(Optional.empty());
    designation.end(JUNE, NOW);
    // when the same end comes again, nothing happens
    designation.end(JUNE, NOW);
    // then another is refused, and the first stays
    assertThatThrownBy(() -> designation.end(JUNE.plusDays(1), NOW))
        .isInstanceOf(Problem.class)
        .hasMessage("This designation ends already, on 2026-06-01.");
    assertThat(designation.view().to()).contains(JUNE);
  }

  @Test
  void end_on_the_first_day_is_refused() {
    assertThatThrownBy(() -> row(Optional.empty()).end(MARCH, NOW))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("begins on 2026-03-01");
  }

  @Test
  void end_before_the_beginning_is_refused_in_a_request() {
    assertThatThrownBy(() -> new NewDesignation("Cloud", JUNE, Optional.of(JUNE)))
        .isInstanceOf(Problem.class)
        .hasMessage("The member 'to' is a day after 'from'.");
  }

  private static Designation row(Optional<LocalDate> to) {
    return new Designation(
        UUID.randomUUID(), UUID.randomUUID(), new NewDesignation("Cloud", MARCH, to), NOW);
  }

  private static StrategicDesignation designation(
      String area, LocalDate from, Optional<LocalDate> to) {
    return new StrategicDesignation(UUID.randomUUID(), UUID.randomUUID(), area, from, to);
  }
}
