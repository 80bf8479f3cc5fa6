package org.assay.server.xapi;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What came of it; the result of a statement.
 *
 * @param score the score
 * @param success whether it was a success
 * @param completion whether it was completed
 * @param duration how long it took
 */
record Outcome(
    Optional<ScoreSaid> score,
    Optional<Boolean> success,
    Optional<Boolean> completion,
    Optional<Duration> duration) {

  /** Nothing is said of what came of it. */
  static final Outcome NOT_SAID =
      new Outcome(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Outcome read(Place place) {
    place.only(Set.of("score", "success", "completion", "response", "duration", "extensions"));
    place.optional("response").ifPresent(Place::text);
    place.optional("extensions").ifPresent(Extensions::check);
    return new Outcome(
        place.optional("score").map(ScoreSaid::read),
        place.optional("success").map(Place::truth),
        place.optional("completion").map(Place::truth),
        place.optional("duration").map(IsoDuration::at));
  }
}
