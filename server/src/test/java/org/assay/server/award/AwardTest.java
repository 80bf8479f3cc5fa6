package org.assay.server.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Decision;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.Passed;
import org.assay.server.achievement.PublishedAchievement;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Achievement;
import org.assay.verifier.credential.Criteria;
import org.junit.jupiter.api.Test;

class AwardTest {

  private static final Instant MET = Instant.parse("2026-01-05T00:00:00Z");
  private static final Instant LATER = MET.plusSeconds(60);
  private static final UUID OWNER = new UUID(0, 7);
  private static final UUID TEST = new UUID(2, 1);

  private final Award award = award();

  @Test
  void only_an_award_that_lost_its_support_is_decided_on() {
    for (var choice : Settlement.Choice.values()) {
      assertThatThrownBy(() -> award.settle(new Settlement(choice, "Why"), OWNER, LATER))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("SUPPORTED");
    }
    award.lose("gone", LATER);
    award.settle(new Settlement(Settlement.Choice.KEEP, "Fine"), OWNER, LATER);
    assertThat(award.answer().settledBy()).contains(OWNER);
    assertThatThrownBy(
            () -> award.settle(new Settlement(Settlement.Choice.WITHDRAW, "Why"), OWNER, LATER))
        .hasMessageContaining("KEPT");
  }

  @Test
  void award_that_stays_without_support_says_since_when_and_what_is_missing_now() {
    assertThat(award.lose("one", LATER)).isTrue();
    assertThat(award.lose("two", LATER.plusSeconds(60))).isFalse();
    assertThat(award.answer().stateSince()).isEqualTo(LATER);
    assertThat(award.answer().reason()).contains("two");
    assertThat(award.support(LATER)).isTrue();
    assertThat(award.support(LATER)).isFalse();
  }

  @Test
  void award_that_was_kept_is_neither_lost_again_nor_forgotten() {
    award.lose("gone", LATER);
    award.settle(new Settlement(Settlement.Choice.KEEP, "Fine"), OWNER, LATER);
    assertThat(award.lose("again", LATER)).isFalse();
    assertThat(award.state()).isEqualTo(AwardState.KEPT);
    assertThat(award.restsOn(Set.of(FactKind.HOURS))).isTrue();
    assertThat(award.support(LATER)).isTrue();
    assertThat(award.restsOn(Set.of(FactKind.HOURS))).isFalse();
    assertThat(award.restsOn(Set.of(FactKind.RESULT))).isTrue();
  }

  @Test
  void award_that_was_withdrawn_is_earned_anew_by_what_is_newer_than_both() {
    assertThat(award.newerThan()).isEqualTo(MET);
    award.withdraw("a mistake", OWNER, LATER);
    assertThat(award.newerThan()).isEqualTo(LATER);
    award.withdraw("again", OWNER, LATER.plusSeconds(60));
    assertThat(award.newerThan()).as("the first time stays").isEqualTo(LATER);
    var early = award();
    early.withdraw("a mistake", OWNER, MET.minusSeconds(60));
    assertThat(early.newerThan()).isEqualTo(MET);
    assertThat(early.restsOn(Set.of(FactKind.RESULT))).isFalse();
  }

  @Test
  void facts_that_are_changed_where_they_are_stored_are_seen() throws Exception {
    assertThat(award.isIntact()).isTrue();
    var stored = Award.class.getDeclaredField("facts");
    stored.setAccessible(true);
    stored.set(award, ((String) stored.get(award)).replace("90", "91"));
    assertThat(award.isIntact()).isFalse();
  }

  @Test
  void whatever_a_rule_can_ask_for_is_a_difference_and_names_are_not() {
    var kept = fact(90, true, Optional.empty(), Optional.of("expert"));
    assertThat(FactDifference.between(List.of(kept), List.of(kept))).isEmpty();
    var others =
        List.of(
            fact(91, true, Optional.empty(), Optional.of("expert")),
            fact(90, false, Optional.empty(), Optional.of("expert")),
            fact(90, true, Optional.of(LATER), Optional.of("expert")),
            fact(90, true, Optional.empty(), Optional.of("beginner")));
    for (var other : others) {
      assertThat(FactDifference.between(List.of(kept), List.of(other))).hasSize(1);
    }
    assertThat(FactDifference.between(List.of(kept), List.of()))
        .singleElement()
        .satisfies(gone -> assertThat(gone.inWords()).endsWith("was withdrawn."));
  }

  private static Award award() {
    var facts = List.of(fact(90, true, Optional.empty(), Optional.empty()));
    var met = new Decision(true, Optional.of(MET), facts, List.of());
    return new Award(new UUID(9, 1), new UUID(1, 1), achievement(), 1, met, MET);
  }

  private static Fact fact(
      int score, boolean passed, Optional<Instant> until, Optional<String> level) {
    return new Fact(
        FactKind.RESULT,
        "result:1",
        TEST.toString(),
        "Test",
        MET,
        until,
        passed,
        Optional.of(BigDecimal.valueOf(score)),
        level,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static PublishedAchievement achievement() {
    var document = Achievement.of("https://b.example/a", "A", "D", Criteria.ofNarrative("C"));
    return new PublishedAchievement(
        new UUID(5, 1),
        1,
        Category.KNOWLEDGE,
        "A",
        document.build(),
        List.of(),
        Optional.empty(),
        List.of(TEST),
        new Passed(TEST, Optional.empty(), Optional.empty(), Optional.empty()),
        false);
  }
}
