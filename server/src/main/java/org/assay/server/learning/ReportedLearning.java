package org.assay.server.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What another system says about a piece of somebody's learning; the same may be said many times,
 * late, and in any order.
 *
 * <p>A piece is a span of time, or an amount of time on a day, or a completion without either.
 *
 * @param source who says so, such as {@code xapi} or {@code rest:0190…}
 * @param key the piece's id there; a correction keeps it
 * @param learner whose learning
 * @param resource what was learned with
 * @param from when the piece began, if that is known
 * @param to when it ended, at most 24 hours later; there if and only if {@code from} is
 * @param spent how long it took, where no begin and end are known; no more of it counts than fits
 *     into the day
 * @param delivery how it reached the learner, where that differs from what the catalogue says
 * @param completed whether the resource was completed with this piece
 * @param at when it was completed, or ended; the day on which {@code spent} counts
 * @param statedAt when the source said this: of all it said about the key, the latest counts
 * @param withdrawn whether it is taken back
 */
public record ReportedLearning(
    String source,
    String key,
    UUID learner,
    UUID resource,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<Duration> spent,
    Optional<DeliveryMode> delivery,
    boolean completed,
    Instant at,
    Instant statedAt,
    boolean withdrawn) {

  /** The longest span: nobody learns longer without a pause. */
  public static final Duration LONGEST = Duration.ofHours(24);

  private static final Duration MOST_SPENT = Duration.ofHours(10_000);

  /**
   * Checks the members.
   *
   * @throws Problem invalid, if they do not describe a piece of learning
   */
  public ReportedLearning {
    source = Given.line("source", source, 100);
    key = Given.line("key", key, 300);
    learner = Given.present("learner", learner);
    resource = Given.present("resource", resource);
    from = Given.optional(from).map(ReportedLearning::micros);
    to = Given.optional(to).map(ReportedLearning::micros);
    spent = Given.optional(spent).map(ReportedLearning::seconds);
    delivery = Given.optional(delivery);
    at = micros(Given.present("at", at));
    statedAt = micros(Given.present("statedAt", statedAt));
    checkTime(from, to, spent);
    if (from.isEmpty() && spent.isEmpty() && !completed && !withdrawn) {
      throw Problem.invalid("Say how long it took ('from' and 'to', or 'spent') or 'completed'.");
    }
  }

  private static void checkTime(
      Optional<Instant> from, Optional<Instant> to, Optional<Duration> spent) {
    if (from.isPresent() != to.isPresent()) {
      throw Problem.invalid("The members 'from' and 'to' stand together.");
    }
    if (from.isPresent() && spent.isPresent()) {
      throw Problem.invalid("A piece has 'from' and 'to', or 'spent', not both.");
    }
    var span = from.flatMap(begin -> to.map(end -> Duration.between(begin, end)));
    if (span.or(() -> spent).filter(time -> time.isNegative() || time.isZero()).isPresent()) {
      throw Problem.invalid("A piece takes some time: 'to' is later than 'from'.");
    }
    if (span.filter(time -> time.compareTo(LONGEST) > 0).isPresent()) {
      throw Problem.invalid("A piece takes at most 24 hours; report longer ones in pieces.");
    }
    if (spent.filter(time -> time.compareTo(MOST_SPENT) > 0).isPresent()) {
      throw Problem.invalid("The member 'spent' is at most 10000 hours.");
    }
  }

  /** Tells whether it speaks of what is later than an instant, or was said later. */
  boolean isAfter(Instant latest) {
    return statedAt.isAfter(latest)
        || at.isAfter(latest)
        || to.filter(end -> end.isAfter(latest)).isPresent();
  }

  /** Returns the same, said at another time. */
  ReportedLearning saidAt(Instant other) {
    return new ReportedLearning(
        source, key, learner, resource, from, to, spent, delivery, completed, at, other, withdrawn);
  }

  private static Instant micros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  /** A part of a second is no learning; a duration is counted in whole ones. */
  private static Duration seconds(Duration duration) {
    return duration.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Returns what names the piece the same whenever it was heard; a source and a key are one line
   * each.
   */
  String origin() {
    return source + "\n" + key;
  }
}
