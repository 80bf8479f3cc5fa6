package org.assay.server.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assay.server.learning.TimePiece.Span;

/**
 * What of a piece counts: time that no earlier piece covers.
 *
 * @param piece the piece
 * @param span from when to when it counts, where the piece has a span
 * @param amount how much counts
 */
record CountedTime(TimePiece piece, Optional<Span> span, Duration amount) {

  static CountedTime of(TimePiece piece, Span span) {
    return new CountedTime(piece, Optional.of(span), span.length());
  }

  static CountedTime of(TimePiece piece, Duration amount) {
    return new CountedTime(piece, Optional.empty(), amount);
  }

  /** Returns how much of it lies in a stretch of time, its end excluded. */
  Duration between(Instant first, Instant end) {
    if (span.isPresent()) {
      return span.flatMap(all -> all.between(first, end)).map(Span::length).orElse(Duration.ZERO);
    }
    boolean inside = !piece.at().isBefore(first) && piece.at().isBefore(end);
    return inside ? amount : Duration.ZERO;
  }
}
