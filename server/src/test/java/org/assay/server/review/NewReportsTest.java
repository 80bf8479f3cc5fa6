package org.assay.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What systems report of people beside results: figures and memberships. */
class NewReportsTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
  private static final Instant OVER = Instant.parse("2026-07-01T00:00:00Z");
  private static final Optional<UUID> PERSON = Optional.of(new UUID(1, 1));

  @Test
  void figure_is_of_a_period_that_is_over_and_is_not_said_in_the_future() {
    var figure = figure("10.5", OVER);
    figure.checkAgainst(OVER);
    assertThatThrownBy(
            () -> figure("10.5", OVER.minusSeconds(9)).checkAgainst(OVER.minusSeconds(1)))
        .hasMessage("The period is not over yet.");
    assertThatThrownBy(() -> figure("10.5", OVER.plusSeconds(1)).checkAgainst(OVER))
        .hasMessage("The figure was stated in the future.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00001", "12345678901234567", "1E16"})
  void figure_that_the_database_could_not_keep_as_it_is_is_refused(String actual) {
    assertThatThrownBy(() -> figure(actual, OVER))
        .hasMessageContaining("at most 16 digits before the decimal point and 4 after it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456.7891", "-0.0001", "1E15"})
  void figure_that_fits_is_kept_as_it_is(String actual) {
    assertThat(figure(actual, OVER).actual().orElseThrow()).isEqualByComparingTo(actual);
  }

  @Test
  void membership_ends_after_it_begins_and_is_taken_back_by_its_first_day() {
    assertThat(membership(Optional.of(FIRST.plusDays(1))).to()).isPresent();
    for (var end : new LocalDate[] {FIRST, FIRST.minusDays(1)}) {
      assertThatThrownBy(() -> membership(Optional.of(end)))
          .hasMessage("A membership ends after the day on which it begins.");
    }
    var by = new Caller(new UUID(0, 1), "HR", true, Set.of(), Set.of(), Set.of());
    var known =
        new Membership(new UUID(2, 2), PERSON.get(), membership(Optional.empty()), by, OVER);
    assertThatThrownBy(() -> known.end(new MembershipEnd(FIRST.minusDays(1), "Left")))
        .hasMessageContaining("it does not end before");
    known.end(new MembershipEnd(FIRST, "Never was"));
    assertThat(known.span().to()).contains(FIRST);
  }

  private static NewFigure figure(String actual, Instant statedAt) {
    return new NewFigure(
        PERSON,
        Optional.empty(),
        "revenue",
        FIRST,
        LocalDate.parse("2026-07-01"),
        Optional.empty(),
        Optional.of(new BigDecimal(actual)),
        "crm",
        "k",
        statedAt);
  }

  private static NewMembership membership(Optional<LocalDate> to) {
    return new NewMembership(PERSON, Optional.empty(), "guild", FIRST, to);
  }
}
