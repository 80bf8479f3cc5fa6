package org.assay.server.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A person's time with learning, each minute counted once: nobody learns two things in the same
 * minute.
 *
 * <p>Of spans that overlap the common time belongs to the one that began first, and of those that
 * began together to the one whose origin comes first. Amounts without a span fill what the spans
 * leave of their day, in the order of their instants: a day has no more hours than it has. The
 * result depends neither on the order of the pieces nor on how often one is named.
 *
 * @param counted what counts, piece by piece, in the order of their begins
 */
record LearningHours(List<CountedTime> counted) {

  /** Creates it with its own copy of the list. */
  LearningHours {
    counted = List.copyOf(counted);
  }

  /**
   * Counts.
   *
   * @param pieces all pieces of one person
   * @param zone where the person's days begin
   */
  static LearningHours of(Collection<TimePiece> pieces, ZoneId zone) {
    var seen = new HashSet<String>();
    var ordered =
        pieces.stream().sorted(TimePiece.ORDER).filter(piece -> seen.add(piece.origin())).toList();
    var counted = new ArrayList<CountedTime>();
    spans(ordered, counted);
    amounts(ordered, zone, counted);
    return new LearningHours(
        counted.stream().sorted((a, b) -> TimePiece.ORDER.compare(a.piece(), b.piece())).toList());
  }

  /** All earlier spans began before: whatever they cover of this one ends at their latest end. */
  private static void spans(List<TimePiece> ordered, List<CountedTime> counted) {
    var covered = Instant.MIN;
    for (var piece : ordered) {
      var span = piece.span().orElse(null);
      if (span != null) {
        span.between(covered, span.to())
            .ifPresent(part -> counted.add(CountedTime.of(piece, part)));
        covered = covered.isAfter(span.to()) ? covered : span.to();
      }
    }
  }

  private static void amounts(List<TimePiece> ordered, ZoneId zone, List<CountedTime> counted) {
    var spans = new LearningHours(counted);
    Map<LocalDate, Duration> left = new HashMap<>();
    for (var piece : ordered) {
      var spent = piece.spent().filter(none -> piece.span().isEmpty()).orElse(Duration.ZERO);
      var day = LocalDate.ofInstant(piece.at(), zone);
      var room = left.computeIfAbsent(day, any -> spans.leftOf(day, zone));
      var amount = spent.compareTo(room) < 0 ? spent : room;
      if (!amount.isZero()) {
        counted.add(CountedTime.of(piece, amount));
        left.put(day, room.minus(amount));
      }
    }
  }

  private Duration leftOf(LocalDate day, ZoneId zone) {
    var first = day.atStartOfDay(zone).toInstant();
    var end = day.plusDays(1).atStartOfDay(zone).toInstant();
    return Duration.between(first, end).minus(between(first, end));
  }

  /** Returns the sum of all that counts. */
  Duration total() {
    return counted.stream().map(CountedTime::amount).reduce(Duration.ZERO, Duration::plus);
  }

  /** Returns what counts in a stretch of time, its end excluded. */
  Duration between(Instant first, Instant end) {
    return between(first, end, any -> true);
  }

  /** Returns what counts in a stretch of time, of some pieces only. */
  Duration between(Instant first, Instant end, Predicate<TimePiece> which) {
    return counted.stream()
        .filter(time -> which.test(time.piece()))
        .map(time -> time.between(first, end))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
