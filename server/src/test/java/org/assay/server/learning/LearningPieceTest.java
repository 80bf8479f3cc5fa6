package org.assay.server.learning;

import static org.assay.server.learning.Times.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningPieceTest {

  private static final Instant NOON = at("2026-05-04T12:00:00Z");
  private static final Caller TOOL =
      new Caller(new UUID(3, 3), "Campus", true, Set.of(), Set.of(), Set.of());

  @Test
  void statement_that_was_made_later_counts() {
    var piece = piece(said(NOON, 30, false));
    assertThat(piece.yieldsTo(said(NOON.plusSeconds(1), 20, false))).isTrue();
    assertThat(piece.yieldsTo(said(NOON.minusSeconds(1), 50, false))).isFalse();
  }

  @Test
  void of_statements_made_together_the_same_one_counts_whoever_comes_first() {
    var one = said(NOON, 30, false);
    var other = said(NOON, 20, false);
    assertThat(piece(one).yieldsTo(other)).isNotEqualTo(piece(other).yieldsTo(one));
    assertThat(piece(one).yieldsTo(one)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void order_and_repetition_of_statements_do_not_matter(long seed) {
    var random = new Random(seed);
    var said = new ArrayList<ReportedLearning>();
    for (int i = 0; i < 8; i++) {
      said.add(said(NOON.plusSeconds(random.nextInt(3)), 10 + i, random.nextInt(4) == 0));
    }
    var first = outcome(said);
    for (int i = 0; i < 10; i++) {
      var told = new ArrayList<>(said);
      told.addAll(said.subList(2, 5));
      Collections.shuffle(told, random);
      assertThat(outcome(told)).isEqualTo(first);
    }
  }

  @Test
  void same_words_at_another_time_say_the_same() {
    assertThat(piece(said(NOON, 30, false)).says(said(NOON.plusSeconds(9), 30, false))).isTrue();
    assertThat(piece(said(NOON, 30, false)).says(said(NOON, 31, false))).isFalse();
    assertThat(piece(said(NOON, 30, false)).says(said(NOON, 30, true))).isFalse();
  }

  @Test
  void piece_without_sense_is_refused() {
    refused(Optional.of(NOON), Optional.empty(), Optional.empty());
    refused(Optional.of(NOON), Optional.of(NOON), Optional.empty());
    refused(Optional.of(NOON), Optional.of(NOON.minusSeconds(1)), Optional.empty());
    refused(Optional.of(NOON), Optional.of(NOON.plusSeconds(86_401)), Optional.empty());
    refused(
        Optional.of(NOON), Optional.of(NOON.plusSeconds(60)), Optional.of(Duration.ofSeconds(60)));
    refused(Optional.empty(), Optional.empty(), Optional.of(Duration.ZERO));
    refused(Optional.empty(), Optional.empty(), Optional.of(Duration.ofHours(-1)));
    refused(Optional.empty(), Optional.empty(), Optional.of(Duration.ofHours(10_001)));
    refused(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void what_begins_ends_or_is_said_later_than_an_instant_lies_after_it() {
    var hour = Optional.of(NOON.plusSeconds(3600));
    var ends = said(Optional.of(NOON), hour, Optional.empty(), NOON, false);
    assertThat(ends.isAfter(NOON)).isTrue();
    assertThat(ends.isAfter(NOON.plusSeconds(3600))).isFalse();
    var isSaid = said(NOON.plusSeconds(9), 30, false);
    assertThat(isSaid.isAfter(NOON)).isTrue();
    assertThat(isSaid.isAfter(NOON.plusSeconds(9))).isFalse();
    var happened = said(NOON.minusSeconds(60), 30, false);
    assertThat(happened.isAfter(NOON.minusSeconds(1))).isTrue();
    assertThat(happened.isAfter(NOON)).isFalse();
  }

  private static void refused(
      Optional<Instant> from, Optional<Instant> to, Optional<Duration> spent) {
    assertThatThrownBy(() -> said(from, to, spent, NOON, false)).isInstanceOf(Problem.class);
  }

  private static ReportedLearning outcome(List<ReportedLearning> said) {
    var piece = piece(said.get(0));
    for (var next : said) {
      if (piece.yieldsTo(next)) {
        piece.set(next, TOOL);
      }
    }
    return piece.said();
  }

  private static LearningPiece piece(ReportedLearning said) {
    return new LearningPiece(new UUID(9, 9), said, TOOL);
  }

  private static ReportedLearning said(Instant when, int minutes, boolean withdrawn) {
    return said(
        Optional.empty(),
        Optional.empty(),
        Optional.of(Duration.ofMinutes(minutes)),
        when,
        withdrawn);
  }

  private static ReportedLearning said(
      Optional<Instant> from,
      Optional<Instant> to,
      Optional<Duration> spent,
      Instant when,
      boolean withdrawn) {
    return new ReportedLearning(
        "rest",
        "piece 1",
        new UUID(1, 1),
        Times.COURSE,
        from,
        to,
        spent,
        Optional.empty(),
        false,
        NOON,
        when,
        withdrawn);
  }
}
