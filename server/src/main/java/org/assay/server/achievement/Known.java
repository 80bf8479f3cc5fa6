package org.assay.server.achievement;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a person at a moment. Facts lie in one fixed order, the best first, so that who
 * takes the first ones takes the same ones always.
 *
 * @param facts facts in the order of {@link FactOrder}
 * @param moment the moment
 */
record Known(List<Fact> facts, Instant moment) {

  /** Returns the facts in favour that are true at the moment. */
  Stream<Fact> holding(FactKind kind, String about) {
    return past(kind, about).filter(Fact::passed).filter(this::lasts);
  }

  /** Returns all facts of a kind up to the moment, also those against and those that ended. */
  Stream<Fact> past(FactKind kind, String about) {
    var mention = new Mention(kind, about);
    return facts.stream().filter(mention::covers).filter(fact -> !fact.at().isAfter(moment));
  }

  /** Tells whether the moment lies in the period that a fact begins: [at, at + period). */
  boolean within(Optional<Period> period, Fact fact) {
    return period.map(length -> moment.isBefore(after(fact.at(), length))).orElse(true);
  }

  private boolean lasts(Fact fact) {
    return fact.until().map(moment::isBefore).orElse(true);
  }

  /** Years and months count in the calendar of UTC. */
  private static Instant after(Instant from, Period period) {
    return from.atOffset(ZoneOffset.UTC).plus(period).toInstant();
  }
}
