package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody asks of profiles.
 *
 * @param purpose what for
 * @param moment for which instant, by what was known when
 * @param score the formula and perhaps its version, if a score is asked for
 * @param since from when badges count for the score, if not all of them do
 */
record Question(String purpose, Moment moment, Optional<ScoreWish> score, Optional<Instant> since) {

  /**
   * A formula that is asked for.
   *
   * @param formula its name
   * @param version its version; the latest when empty
   */
  record ScoreWish(String formula, Optional<Integer> version) {}

  /** Returns the same question about another moment. */
  Question at(Moment other) {
    return new Question(purpose, other, score, since);
  }
}
