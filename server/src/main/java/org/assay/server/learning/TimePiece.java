package org.assay.server.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of somebody's time with a learning resource: a span, or an amount on the day of {@code
 * at}, or none.
 *
 * @param origin the record that says so; no two pieces have the same
 * @param resource what was learned with
 * @param delivery how it reached the learner
 * @param span from when to when, if that is known
 * @param spent how much time, where no span is known
 * @param at when it was completed, or ended
 * @param completed whether the resource was completed
 */
record TimePiece(
    String origin,
    UUID resource,
    DeliveryMode delivery,
    Optional<Span> span,
    Optional<Duration> spent,
    Instant at,
    boolean completed) {

  /** The order in which time is attributed: the earliest begin, then the origin. */
  static final Comparator<TimePiece> ORDER =
      Comparator.comparing(TimePiece::begin)
          .thenComparing(TimePiece::origin)
          .thenComparing(TimePiece::toString);

  /**
   * A span of time.
   *
   * @param from its begin
   * @param to its end, exclusive and not before the begin
   */
  record Span(Instant from, Instant to) {

    Duration length() {
      return Duration.between(from, to);
    }

    /** Returns what lies between two instants, if anything does. */
    Optional<Span> between(Instant first, Instant end) {
      var begin = from.isAfter(first) ? from : first;
      var stop = to.isBefore(end) ? to : end;
      return begin.isBefore(stop) ? Optional.of(new Span(begin, stop)) : Optional.empty();
    }
  }

  /**
   * Reads what a statement says of a piece's time.
   *
   * @param usual how the resource reaches people unless the piece says otherwise
   */
  static TimePiece of(ReportedLearning said, DeliveryMode usual) {
    return new TimePiece(
        said.origin(),
        said.resource(),
        said.delivery().orElse(usual),
        said.from().flatMap(begin -> said.to().map(end -> new Span(begin, end))),
        said.spent(),
        said.at(),
        said.completed());
  }

  private Instant begin() {
    return span.map(Span::from).orElse(at);
  }

  /** Returns what of it was true just before an instant, if anything was. */
  Optional<TimePiece> asOf(Instant instant) {
    if (at.isBefore(instant)) {
      return Optional.of(this);
    }
    return span.flatMap(all -> all.between(Instant.MIN, instant))
        .map(
            part ->
                new TimePiece(
                    origin, resource, delivery, Optional.of(part), spent, part.to(), false));
  }
}
