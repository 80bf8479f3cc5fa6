package org.assay.server.xapi;

import java.time.Instant;
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
 * @param at when it happened
 */
record Effect(
    Identifier who, String activity, Optional<ScoreSaid> score, boolean failed, Instant at) {

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
    var score =
        said.outcome()
            .score()
            .filter(given -> OF_RESULTS.contains(said.verb()))
            .filter(given -> given.raw().isPresent() || given.scaled().isPresent());
    if (who.isEmpty() || activity.isEmpty() || score.isEmpty()) {
      return Optional.empty();
    }
    boolean failed =
        said.verb().endsWith("/failed") || said.outcome().success().equals(Optional.of(false));
    var at = said.timestamp().orElse(stored);
    return Optional.of(new Effect(who.get(), activity.get(), score, failed, at));
  }
}
