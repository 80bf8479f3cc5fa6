package org.assay.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assay.server.achievement.AllOf;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.Member;
import org.assay.server.achievement.Passed;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.achievement.Rule;
import org.assay.verifier.credential.Achievement;
import org.assay.verifier.credential.Criteria;
import org.junit.jupiter.api.Test;

class EarningsTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final UUID PERSON = new UUID(1, 1);
  private static final int RUNS = 1000;

  @Test
  void feed_in_any_order_gives_the_awards_of_the_clean_feed_but_for_what_was_signed_too_early() {
    int renewed = 0;
    int same = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var achievement = yearly(passed(1));
      var facts = results(random);
      var clean = awards(facts, achievement);
      var shuffled = awards(shuffled(facts, random), achievement);

      assertThat(shuffled).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(clean.size());
      if (shuffled.size() == clean.size()) {
        same++;
        var earnings = new Earnings(facts, shuffled);
        assertThat(shuffled)
            .as("seed %s", seed)
            .allMatch(award -> earnings.again(award, achievement).met());
      }
      renewed += clean.size() > 1 ? 1 : 0;
    }
    assertThat(renewed).isGreaterThan(RUNS / 4);
    assertThat(same).as("what was signed cannot be taken back").isGreaterThan(RUNS * 98 / 100);
  }

  /** What was signed on half the news cannot be taken back, so there may be one more. */
  @Test
  void whatever_order_a_feed_comes_in_nothing_stays_owed() {
    var achievement = yearly(new AllOf(List.of(passed(1), passed(2))));
    int same = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var facts = results(random);
      var clean = awards(facts, achievement);
      var shuffled = awards(shuffled(facts, random), achievement);
      assertThat(shuffled).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(clean.size());
      assertThat(new Earnings(facts, shuffled).owed(achievement)).isEmpty();
      same += shuffled.size() == clean.size() ? 1 : 0;
    }
    assertThat(same).isGreaterThan(RUNS * 9 / 10);
  }

  @Test
  void membership_that_goes_on_is_one_and_after_its_end_comes_another() {
    var guild = achievement(Category.MEMBERSHIP, Optional.empty(), new Member("guild"));
    var first = member(1, Optional.of(10));
    var second = member(30, Optional.empty());
    var third = member(40, Optional.empty());
    assertThat(awards(List.of(first, second, third), guild)).hasSize(2);
    assertThat(awards(List.of(third, second, first), guild)).hasSize(2);
    assertThat(awards(List.of(member(1, Optional.empty()), second), guild)).hasSize(1);
  }

  @Test
  void membership_with_a_period_is_earned_anew_after_whichever_comes_first() {
    var guild =
        achievement(Category.MEMBERSHIP, Optional.of(Period.ofYears(1)), new Member("guild"));
    assertThat(awards(List.of(member(1, Optional.of(10)), member(30, Optional.empty())), guild))
        .hasSize(2);
    assertThat(awards(List.of(member(1, Optional.of(300)), member(290, Optional.empty())), guild))
        .hasSize(2);
  }

  @Test
  void earning_that_is_heard_of_late_has_an_award_of_its_own() {
    var late = awards(List.of(result(1, 200), result(1, 1)), yearly(passed(1)));
    assertThat(late).extracting(Award::metAt).containsExactly(day(200), day(1));
    var sameOne = awards(List.of(result(1, 100), result(1, 1)), yearly(passed(1)));
    assertThat(sameOne).extracting(Award::metAt).containsExactly(day(100));
  }

  @Test
  void fact_at_the_half_of_the_period_itself_belongs_to_the_badge_before() {
    var twoDays = achievement(Category.KNOWLEDGE, Optional.of(Period.ofDays(2)), passed(1));
    assertThat(awards(List.of(result(1, 1), result(1, 2)), twoDays)).hasSize(1);
    assertThat(awards(List.of(result(1, 1), result(1, 3)), twoDays)).hasSize(2);
  }

  @Test
  void new_version_is_earned_once_by_newer_facts_and_each_award_has_facts_of_its_own() {
    var first = achievement(Category.KNOWLEDGE, Optional.empty(), passed(1));
    var second = nextVersionOf(first);
    var old = awards(List.of(result(1, 1)), first).get(0);
    assertThat(new Earnings(List.of(result(1, 1)), List.of(old)).owed(second)).isEmpty();
    var both = List.of(result(1, 1), result(1, 5));
    var met = new Earnings(both, List.of(old)).owed(second).orElseThrow();
    assertThat(met.metAt()).contains(day(5));

    var anew = new Award(new UUID(9, 9), PERSON, second, 2, met, START);
    assertThat(new Earnings(both, List.of(old, anew)).owed(second)).isEmpty();
    var left = new Earnings(List.of(result(1, 5)), List.of(old, anew));
    assertThat(left.again(anew, second).met()).isTrue();
    assertThat(left.again(old, first).met()).as("that fact belongs to the other").isFalse();
  }

  @Test
  void withdrawn_award_is_not_made_again_on_what_was_known_before() {
    var achievement = yearly(passed(1));
    var facts = List.of(result(1, 1), result(1, 5));
    var award = awards(facts, achievement).get(0);
    award.withdraw("a mistake", PERSON, day(9));
    var early = new Earnings(facts, List.of(award));
    assertThat(early.owed(achievement)).isEmpty();
    var later = new Earnings(List.of(facts.get(0), facts.get(1), result(1, 10)), List.of(award));
    assertThat(later.owed(achievement).flatMap(decision -> decision.metAt())).contains(day(10));
  }

  /** Hears of facts one by one, and makes what is owed after each. */
  private static List<Award> awards(List<Fact> feed, PublishedAchievement achievement) {
    var heard = new ArrayList<Fact>();
    var awards = new ArrayList<Award>();
    for (var fact : feed) {
      heard.add(fact);
      new Earnings(heard, awards)
          .owed(achievement)
          .ifPresent(
              decision ->
                  awards.add(
                      new Award(
                          new UUID(9, awards.size()),
                          PERSON,
                          achievement,
                          awards.size() + 1,
                          decision,
                          START)));
    }
    while (new Earnings(heard, awards).owed(achievement).isPresent()) {
      var decision = new Earnings(heard, awards).owed(achievement).get();
      awards.add(new Award(new UUID(9, awards.size()), PERSON, achievement, 1, decision, START));
    }
    return awards;
  }

  private static ArrayList<Fact> results(Random random) {
    var facts = new ArrayList<Fact>();
    int size = 1 + random.nextInt(12);
    for (int i = 0; i < size; i++) {
      facts.add(result(1 + random.nextInt(2), random.nextInt(1500)));
    }
    facts.sort(Comparator.comparing(Fact::at));
    return facts;
  }

  private static List<Fact> shuffled(List<Fact> facts, Random random) {
    var shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts.subList(0, facts.size() / 2));
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Instant day(int number) {
    return START.plus(Duration.ofDays(number));
  }

  private static Rule passed(int assessment) {
    return new Passed(
        new UUID(2, assessment), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Fact result(int assessment, int day) {
    return fact(
        FactKind.RESULT,
        "result:" + assessment + "/" + day,
        new UUID(2, assessment).toString(),
        day,
        Optional.empty());
  }

  private static Fact member(int day, Optional<Integer> end) {
    return fact(FactKind.MEMBERSHIP, "member:" + day, "guild", day, end);
  }

  private static Fact fact(
      FactKind kind, String origin, String about, int day, Optional<Integer> end) {
    return new Fact(
        kind,
        origin,
        about,
        "Fact",
        day(day),
        end.map(EarningsTest::day),
        true,
        Optional.of(BigDecimal.TEN),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static PublishedAchievement nextVersionOf(PublishedAchievement one) {
    return new PublishedAchievement(
        one.id(),
        one.version() + 1,
        one.category(),
        one.name(),
        one.document(),
        one.skills(),
        one.validity(),
        one.assessments(),
        one.rule(),
        one.retired());
  }

  private static PublishedAchievement yearly(Rule rule) {
    return achievement(Category.KNOWLEDGE, Optional.of(Period.ofYears(1)), rule);
  }

  private static PublishedAchievement achievement(
      Category category, Optional<Period> validity, Rule rule) {
    var document = Achievement.of("https://b.example/a", "A", "D", Criteria.ofNarrative("C"));
    return new PublishedAchievement(
        new UUID(5, 1),
        1,
        category,
        "A",
        document.build(),
        List.of(),
        validity,
        List.of(),
        rule,
        false);
  }
}
