package org.assay.server.learning;

import static org.assay.server.learning.Times.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every life of learning; each is made from a number, the same every time. */
class LearningHoursPropertiesTest {

  private static final Instant BEGIN = at("2026-03-28T00:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  static Stream<Integer> lives() {
    return Stream.iterate(1, life -> life + 1).limit(400);
  }

  @ParameterizedTest
  @MethodSource("lives")
  void no_minute_is_counted_twice(int life) {
    var pieces = pieces(life);
    var minutes = new HashSet<Instant>();
    for (var time : LearningHours.of(pieces, ZONE).counted()) {
      time.span()
          .ifPresent(
              span -> {
                for (var at = span.from(); at.isBefore(span.to()); at = next(at)) {
                  assertThat(minutes.add(at)).as("%s in %s", at, pieces).isTrue();
                }
              });
    }
    var covered = new HashSet<Instant>();
    pieces.forEach(
        piece ->
            piece
                .span()
                .ifPresent(
                    span -> {
                      for (var at = span.from(); at.isBefore(span.to()); at = next(at)) {
                        covered.add(at);
                      }
                    }));
    assertThat(minutes).as("every minute that was learned counts").isEqualTo(covered);
  }

  @ParameterizedTest
  @MethodSource("lives")
  void what_counts_is_never_more_than_what_was_said_nor_than_the_day_has(int life) {
    var pieces = pieces(life);
    var hours = LearningHours.of(pieces, ZONE);
    var said =
        pieces.stream()
            .map(piece -> piece.span().map(TimePiece.Span::length).or(piece::spent).orElseThrow())
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(hours.total()).isLessThanOrEqualTo(said);
    for (var day = LocalDate.parse("2026-03-27"); day.getDayOfMonth() != 5; day = day.plusDays(1)) {
      var first = day.atStartOfDay(ZONE).toInstant();
      var end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
      assertThat(hours.between(first, end)).isLessThanOrEqualTo(Duration.between(first, end));
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void order_and_repetition_change_nothing(int life) {
    var pieces = pieces(life);
    var told = new ArrayList<>(pieces);
    told.addAll(pieces.subList(0, pieces.size() / 2));
    Collections.shuffle(told, new Random(life));
    assertThat(LearningHours.of(told, ZONE)).isEqualTo(LearningHours.of(pieces, ZONE));
  }

  @ParameterizedTest
  @MethodSource("lives")
  void piece_told_in_parts_counts_as_a_whole_one(int life) {
    var pieces = pieces(life);
    var random = new Random(life);
    var parts = new ArrayList<TimePiece>();
    for (var piece : pieces) {
      parts.addAll(piece.span().map(span -> parts(piece, random)).orElse(List.of(piece)));
    }
    assertThat(LearningHours.of(parts, ZONE).total())
        .isEqualTo(LearningHours.of(pieces, ZONE).total());
  }

  @ParameterizedTest
  @MethodSource("lives")
  void what_was_true_then_does_not_depend_on_what_came_later(int life) {
    var pieces = pieces(life);
    var then = BEGIN.plus(36, ChronoUnit.HOURS);
    var before = pieces.stream().flatMap(piece -> piece.asOf(then).stream()).toList();
    var later = new ArrayList<>(pieces);
    later.addAll(
        Times.some(new Random(-life), then).stream()
            .map(
                piece ->
                    new TimePiece(
                        "later " + piece.origin(),
                        piece.resource(),
                        piece.delivery(),
                        piece.span(),
                        piece.spent(),
                        piece.at(),
                        false))
            .toList());
    var replayed = later.stream().flatMap(piece -> piece.asOf(then).stream()).toList();
    assertThat(LearningHours.of(replayed, ZONE)).isEqualTo(LearningHours.of(before, ZONE));
    assertThat(LearningHours.of(before, ZONE).between(then, then.plus(9, ChronoUnit.DAYS)))
        .isZero();
  }

  private static List<TimePiece> pieces(int life) {
    return Times.some(new Random(life), BEGIN);
  }

  private static Instant next(Instant minute) {
    return minute.plus(1, ChronoUnit.MINUTES);
  }

  private static List<TimePiece> parts(TimePiece piece, Random random) {
    var span = piece.span().orElseThrow();
    long length = span.length().toMinutes();
    var middle = span.from().plus(random.nextInt((int) length + 1), ChronoUnit.MINUTES);
    return Stream.of(
            Optional.of(Times.span(piece.origin() + "-1", piece.resource(), span.from(), middle)),
            Optional.of(Times.span(piece.origin() + "-2", piece.resource(), middle, span.to())))
        .flatMap(Optional::stream)
        .filter(part -> !part.span().orElseThrow().length().isZero())
        .toList();
  }
}
