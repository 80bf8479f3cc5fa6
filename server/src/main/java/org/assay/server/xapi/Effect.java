package org.assay.server.xapi;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement about a person and an activity means for the record of that person. Nothing is
 * looked up and nothing is stored: the same statement always means the same.
 *
 * @param who the person
 * @param activity the activity
 * @param score what they reached, if the statement is about a result
 * @param failed whether the statement says in so many words that they failed
 * @param completed whether it says that they completed the activity
 * @param spent how long it took, in whole seconds, if it says so
 * @param at when it happened
 */
record Effect(
    Identifier who,
    String activity,
    Optional<ScoreSaid> score,
    boolean failed,
    boolean completed,
    Optional<Duration> spent,
    Instant at) {

  private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
  private static final Set<String> OF_RESULTS =
      Set.of(
          VERBS + "passed",
          VERBS + "failed",
          VERBS + "scored",
          VERBS + "completed",
          VERBS + "mastered",
          "https://w3id.org/xapi/adl/verbs/passed",
          "https://w3id.org/xapi/adl/verbs/failed");

  /**
   * Returns what a statement means; empty if nothing follows from it.
   *
   * @param stored when it was stored, which is when it happened if it does not say
   */
  static Optional<Effect> of(Clause said, Instant stored) {
    var who = said.actor().identifier().filter(one -> !said.actor().group());
    var activity = said.object().activity();
    if (who.isEmpty() || activity.isEmpty()) {
      return Optional.empty();
    }
    boolean failed =
        said.verb().endsWith("/failed") || said.outcome().success().equals(Optional.of(false));
    var effect =
        new Effect(
            who.get(),
            activity.get(),
            score(said),
            failed,
            completed(said),
            spent(said),
            said.timestamp().orElse(stored));
    return Optional.of(effect).filter(one -> one.score().isPresent() || one.learned());
  }

  /** Tells whether it is about learning: something was completed, or took time. */
  boolean learned() {
    return completed || spent.isPresent();
  }

  private static Optional<ScoreSaid> score(Clause said) {
    return said.outcome()
        .score()
        .filter(given -> OF_RESULTS.contains(said.verb()))
        .filter(given -> given.raw().isPresent() || given.scaled().isPresent());
  }

  /** What the result says of completion counts more than the verb. */
  private static boolean completed(Clause said) {
    return said.outcome().completion().orElse(said.verb().equals(VERBS + "completed"));
  }

  /** Less than a second is no learning. */
  private static Optional<Duration> spent(Clause said) {
    return said.outcome()
        .duration()
        .map(duration -> duration.truncatedTo(ChronoUnit.SECONDS))
        .filter(duration -> !duration.isZero());
  }
}
