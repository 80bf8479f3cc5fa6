package org.assay.synthetic;

import java.time.Duration;
import java.time.Instant;

/**
 * A piece of time that somebody learned. No two pieces of a person overlap.
 *
 * @param key its id, which no other piece has
 * @param person who learned
 * @param resource what with
 * @param from when it began
 * @param to when it ended
 * @param completed whether the resource was completed with it
 */
public record Piece(
    String key, Person person, Resource resource, Instant from, Instant to, boolean completed) {

  /** Returns how long it took. */
  public Duration spent() {
    return Duration.between(from, to);
  }
}
