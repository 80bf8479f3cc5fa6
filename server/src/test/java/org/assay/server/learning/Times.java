package org.assay.server.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assay.server.learning.TimePiece.Span;

/** Pieces of time to test with. */
final class Times {

  static final UUID COURSE = new UUID(1, 1);
  static final UUID OTHER = new UUID(1, 2);

  private Times() {}

  static Instant at(String text) {
    return Instant.parse(text);
  }

  static TimePiece span(String origin, String from, String to) {
    return span(origin, COURSE, at(from), at(to));
  }

  static TimePiece span(String origin, UUID resource, Instant from, Instant to) {
    return new TimePiece(
        origin,
        resource,
        DeliveryMode.ASYNCHRONOUS,
        Optional.of(new Span(from, to)),
        Optional.empty(),
        to,
        false);
  }

  static TimePiece spent(String origin, String amount, String at) {
    return new TimePiece(
        origin,
        COURSE,
        DeliveryMode.CLASSROOM,
        Optional.empty(),
        Optional.of(Duration.parse(amount)),
        at(at),
        false);
  }

  /** Makes a life of learning within a few days, so that pieces overlap often. */
  static List<TimePiece> some(Random random, Instant begin) {
    var pieces = new ArrayList<TimePiece>();
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      var from = begin.plus(random.nextInt(3 * 24 * 12) * 5L, ChronoUnit.MINUTES);
      var resource = new UUID(1, 1 + random.nextInt(3));
      if (random.nextInt(4) == 0) {
        var amount = Duration.ofMinutes(1 + random.nextInt(20 * 60)).toString();
        pieces.add(spent("p" + i, amount, from.toString()));
      } else {
        var to = from.plus(1 + random.nextInt(300), ChronoUnit.MINUTES);
        pieces.add(span("p" + i, resource, from, to));
      }
    }
    return pieces;
  }
}
