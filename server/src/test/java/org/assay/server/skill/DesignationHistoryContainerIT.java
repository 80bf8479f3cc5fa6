package org.assay.server.skill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Paging;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was strategic on a day, and what was known of it at a moment. */
@ExtendWith(ArquillianExtension.class)
class DesignationHistoryContainerIT {

  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
  private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
  private static final Caller BY =
      new Caller(new UUID(0, 1), "Test", true, Set.of(), Set.of(), Set.of());

  @Inject DefineSkill defineSkill;
  @Inject DesignateSkill designateSkill;
  @Inject DesignationStore designations;
  @Inject ReadSkills readSkills;
  @Inject Clock clock;

  private final String area = "Area " + UUID.randomUUID();

  @Test
  void day_in_question_is_covered_from_the_first_day_to_the_day_before_the_end() {
    designate(Optional.of(JUNE));
    assertThat(known(MARCH.minusDays(1), clock.instant())).isEmpty();
    assertThat(known(MARCH, clock.instant())).hasSize(1);
    assertThat(known(JUNE.minusDays(1), clock.instant())).hasSize(1);
    assertThat(known(JUNE, clock.instant())).isEmpty();
  }

  @Test
  void end_that_is_recorded_later_does_not_change_what_was_known() throws InterruptedException {
    // given
    var made = designate(Optional.empty());
    var between = moment();
    // when
    designateSkill.end(made.skill(), made.id(), new DesignationEnd(JUNE), BY);
    // then
    assertThat(known(JUNE, clock.instant())).isEmpty();
    assertThat(known(JUNE, between))
        .extracting(StrategicDesignation::to)
        .containsExactly(Optional.empty());
  }

  @Test
  void nothing_is_known_before_it_is_recorded() throws InterruptedException {
    var before = moment();
    designate(Optional.empty());
    assertThat(known(MARCH, before)).isEmpty();
    assertThat(known(MARCH, clock.instant())).hasSize(1);
  }

  @Test
  void mistake_never_was_once_it_is_withdrawn_and_its_days_are_free_again()
      throws InterruptedException {
    // given
    var made = designate(Optional.empty());
    var between = moment();
    // when
    designateSkill.withdraw(made.skill(), made.id(), new DesignationWithdrawal("Wrong skill."), BY);
    // then
    assertThat(readSkills.strategicAt(made.skill(), MARCH)).isFalse();
    assertThat(readSkills.strategicOn(MARCH)).doesNotContain(made.skill());
    assertThat(known(MARCH, clock.instant())).isEmpty();
    assertThat(known(MARCH, between)).hasSize(1);
    designateSkill.designate(
        made.skill(), new NewDesignation(area, MARCH.plusDays(1), Optional.empty()), BY);
    assertThat(readSkills.strategicAt(made.skill(), MARCH.plusDays(1))).isTrue();
  }

  @Test
  void area_is_asked_for_whatever_its_case_and_listed() {
    designate(Optional.empty());
    var filter =
        new DesignationFilter(Optional.empty(), Optional.of(area.toUpperCase(Locale.ROOT)), now());
    assertThat(designations.list(filter, new Paging(50, Optional.empty()))).hasSize(1);
    assertThat(designations.areas()).contains(area);
  }

  private Instant now() {
    return clock.instant();
  }

  /** The database keeps microseconds: a moment that lies between two acts. */
  private Instant moment() throws InterruptedException {
    Thread.sleep(5);
    var moment = clock.instant();
    Thread.sleep(5);
    return moment;
  }

  private StrategicDesignation designate(Optional<LocalDate> to) {
    var skill =
        defineSkill.define(
            new NewSkill(
                "S",
                "x",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            true);
    return designateSkill.designate(skill, new NewDesignation(area, MARCH, to), BY);
  }

  private List<StrategicDesignation> known(LocalDate at, Instant moment) {
    var filter = new DesignationFilter(Optional.of(at), Optional.of(area), moment);
    return designations.list(filter, new Paging(50, Optional.empty())).stream()
        .map(one -> one.viewAsKnown(moment).orElseThrow())
        .toList();
  }
}
