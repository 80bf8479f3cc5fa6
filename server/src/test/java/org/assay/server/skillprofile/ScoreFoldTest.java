package org.assay.server.skillprofile;

import static org.assay.server.skillprofile.CareerWorld.proof;
import static org.assay.server.skillprofile.CareerWorld.skill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Category;
import org.assay.server.platform.JsonText;
import org.assay.server.skillprofile.Score.Part;
import org.junit.jupiter.api.Test;

/** One badge, worked out by hand. */
class ScoreFoldTest {

  private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant HALF = Instant.parse("2026-03-31T00:00:00Z");

  @Test
  void every_factor_counts_and_is_told() {
    var score = score(Optional.of(1), Optional.empty()).orElseThrow();

    assertThat(score.total()).isEqualTo(300_000 + 50_000);
    assertThat(score.contributions().get(0).parts())
        .containsExactly(
            new Part(skill(1), 100_000, 1500, 2000, 1000, 300_000),
            new Part(skill(2), 100_000, 1000, 1000, 500, 50_000));
  }

  @Test
  void each_product_is_rounded_down() {
    assertThat(Score.part(skill(1), 333, 1250, 1000, 999).points()).isEqualTo(415);
    assertThat(Score.part(skill(1), 1, 1999, 1999, 1000).points()).isEqualTo(1);
  }

  @Test
  void version_that_is_asked_for_counts_and_else_the_latest() {
    assertThat(score(Optional.empty(), Optional.empty()).orElseThrow())
        .returns(2, Score::version)
        .returns(2 * 350_000L, Score::total);
    assertThat(score(Optional.of(1), Optional.empty()).orElseThrow().version()).isEqualTo(1);
    assertThat(score(Optional.of(3), Optional.empty())).isEmpty();
  }

  @Test
  void badge_of_the_very_moment_counts() {
    assertThat(contributions(FROM)).hasSize(1);
    assertThat(contributions(FROM.plusNanos(1000))).isEmpty();
  }

  @Test
  void somebody_without_badges_has_a_score_of_nothing() {
    assertThat(contributions(Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
    assertThat(score(Optional.of(1), Optional.of(HALF)).orElseThrow().total()).isZero();
  }

  private static List<Score.Contribution> contributions(Instant since) {
    return score(Optional.of(1), Optional.of(since)).orElseThrow().contributions();
  }

  private static Optional<Score> score(Optional<Integer> version, Optional<Instant> since) {
    var said =
        new ClassSaid(
            new UUID(2, 1),
            1,
            "Class",
            Category.SKILL,
            "https://x",
            List.of(proof(1, 2), proof(2, 0)));
    var badge =
        new BadgeSaid(said.achievement(), 1, FROM, Optional.empty(), Optional.empty(), List.of());
    var event = new KnownEvent(1, EventKind.BADGE, new UUID(3, 1), FROM, JsonText.write(badge));
    var known =
        new Known(
            new History(new UUID(6, 1), List.of(event)),
            settings(),
            any -> said,
            CareerWorld.everything(),
            Optional.empty(),
            "https://x");
    var wish = new Question.ScoreWish("value", version);
    var question = new Question("pay", new Moment(HALF, HALF), Optional.of(wish), since);
    return ProfileFold.of(known, question, new UUID(4, 1)).profile().score();
  }

  private static Settings settings() {
    var strategic =
        new DesignationSaid(
            new UUID(5, 1),
            skill(1),
            "Cloud",
            LocalDate.parse("2026-03-31"),
            Optional.of(LocalDate.parse("2026-04-01")),
            false);
    var ages =
        new CurrencyRule(skill(2), CurrencyRule.Kind.HALF_LIFE, Optional.of(Period.ofDays(30)));
    return new Settings(
        List.of(
            new Setting(1, FROM, new ScoreFormula("value", 1, Map.of("skill", 200), 250, 2000)),
            new Setting(2, FROM, strategic),
            new Setting(3, FROM, ages),
            new Setting(4, FROM, new ScoreFormula("value", 2, Map.of("skill", 400), 250, 2000))));
  }
}
