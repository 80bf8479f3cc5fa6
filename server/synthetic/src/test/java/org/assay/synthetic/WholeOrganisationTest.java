package org.assay.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of the case study, found again among 336,000 people. */
class WholeOrganisationTest {

  private static final int ALL = 336_000;
  private static final double TWO_POINTS = 0.02;

  private static Tally tally;

  @BeforeAll
  static void count() {
    tally = Tally.of(Organisation.of(2026, ALL, 2025));
  }

  @Test
  void everybody_is_there() {
    assertThat(tally.people()).isEqualTo(ALL);
  }

  @Test
  void people_who_are_there_all_year_learn_for_100_hours_on_average() {
    assertThat(tally.meanHours()).isCloseTo(100.6, within(1.0));
  }

  @Test
  void tiers_have_their_shares() {
    assertThat(tally.atLeast(20)).isCloseTo(0.96, within(TWO_POINTS));
    assertThat(tally.atLeast(40)).isCloseTo(0.80, within(TWO_POINTS));
    assertThat(tally.atLeast(60)).isCloseTo(0.62, within(TWO_POINTS));
  }

  @Test
  void first_half_of_the_year_is_heavier() {
    assertThat(tally.shareOfFirstHalf()).isCloseTo(0.60, within(TWO_POINTS));
  }

  @Test
  void people_earn_five_badges_and_some_many_more_than_others() {
    assertThat(tally.badgesPerPerson()).isCloseTo(5, within(0.2));
    assertThat(tally.overdispersion()).isGreaterThan(3);
  }

  @Test
  void who_learns_more_earns_more() {
    assertThat(tally.correlation()).isBetween(0.3, 0.9);
  }

  @Test
  void over_half_of_the_badges_are_of_knowledge_and_a_third_of_skill() {
    assertThat(tally.shareOfCategory("KNOWLEDGE"))
        .isGreaterThan(0.5)
        .isCloseTo(0.52, within(TWO_POINTS));
    assertThat(tally.shareOfCategory("SKILL")).isCloseTo(0.30, within(TWO_POINTS));
    double others =
        tally.shareOfCategory("STRATEGIC")
            + tally.shareOfCategory("CONTRIBUTION")
            + tally.shareOfCategory("PERFORMANCE")
            + tally.shareOfCategory("MEMBERSHIP");
    assertThat(others).isCloseTo(0.18, within(TWO_POINTS));
  }

  @Test
  void of_strategic_badges_more_than_a_third_are_cloud_then_analytics_then_design_thinking() {
    assertThat(tally.shareOfArea("Cloud")).isGreaterThan(1.0 / 3).isLessThan(0.5);
    assertThat(tally.shareOfArea("Analytics")).isGreaterThan(tally.shareOfArea("Design Thinking"));
    assertThat(tally.shareOfArea("Design Thinking"))
        .isGreaterThan(tally.shareOfArea("AI"))
        .isGreaterThan(tally.shareOfArea("Agile"));
  }
}
