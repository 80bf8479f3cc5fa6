package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

  @Test
  void latest_said_counts_whatever_was_heard_first() {
    var first = score("90", 0);
    var correction = score("60", 1);
    assertThat(Statements.of(List.of(first, correction)).current()).isEqualTo(correction);
    assertThat(Statements.of(List.of(correction, first)).current()).isEqualTo(correction);
  }

  @Test
  void withdrawn_result_comes_back_when_it_is_said_again_later() {
    var first = score("90", 0);
    var gone = withdrawal(1);
    var back = score("85", 2);
    assertThat(Statements.of(List.of(gone, first)).current()).isEqualTo(gone);
    assertThat(Statements.of(List.of(back, gone, first)).current()).isEqualTo(back);
  }

  @Test
  void of_two_things_said_at_once_the_one_that_gives_less_counts() {
    var more = score("90", 0);
    var less = score("60", 0);
    var gone = withdrawal(0);
    assertThat(Statements.of(List.of(more, less)).current()).isEqualTo(less);
    assertThat(Statements.of(List.of(gone, less, more)).current()).isEqualTo(gone);
  }

  @Test
  void what_is_said_now_overtakes_what_was_said_by_a_clock_that_is_ahead() {
    var said = score("90", 1);
    assertThat(said.overtakenAt(MONDAY)).isEqualTo(said.statedAt().plusNanos(1000));
    assertThat(said.overtakenAt(said.statedAt())).isEqualTo(said.statedAt().plusNanos(1000));
    var later = said.statedAt().plusSeconds(1);
    assertThat(said.overtakenAt(later)).isEqualTo(later);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shuffled_and_repeated_feed_counts_as_the_clean_feed(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var clean = feed(random);
      var messy = new ArrayList<>(clean);
      clean.stream().filter(said -> random.nextBoolean()).forEach(messy::add);
      Collections.shuffle(messy, random);
      var heard = Statements.of(List.of(messy.get(0)));
      for (var said : messy) {
        heard = heard.with(said);
      }
      assertThat(heard.current()).isEqualTo(Statements.of(clean).current());
    }
  }

  @Test
  void every_difference_is_another_statement() {
    var said = score("90", 0);
    var byAnother =
        new Said(
            said.statedAt(),
            false,
            said.score(),
            said.assessedAt(),
            said.evidence(),
            said.feedback(),
            new UUID(9, 9),
            "Other");
    assertThat(List.of(score("91", 0), score("90", 1), withdrawal(0), byAnother))
        .allSatisfy(other -> assertThat(other.digest()).isNotEqualTo(said.digest()));
    assertThat(score("90.0", 0).digest()).isEqualTo(said.digest());
  }

  /** Few times and few scores, so that much is said at once and much is said twice. */
  private static List<Said> feed(Random random) {
    var feed = new ArrayList<Said>();
    for (int n = random.nextInt(8) + 1; n > 0; n--) {
      int hour = random.nextInt(4);
      feed.add(
          random.nextInt(4) == 0
              ? withdrawal(hour)
              : score(Integer.toString(60 + 10 * random.nextInt(4)), hour));
    }
    return feed;
  }

  static Said score(String score, int hour) {
    return said(Optional.of(Score.of(score)), hour);
  }

  static Said withdrawal(int hour) {
    return said(Optional.empty(), hour);
  }

  private static Said said(Optional<Score> score, int hour) {
    return new Said(
        MONDAY.plusSeconds(3600L * hour),
        score.isEmpty(),
        score,
        MONDAY,
        List.of(),
        Optional.empty(),
        Samples.ASSESSOR,
        "Assessor");
  }
}
