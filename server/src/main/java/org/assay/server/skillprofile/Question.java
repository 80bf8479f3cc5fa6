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
 * @param career what else the answer to a career question rests on, once that is gathered
 */
record Question(
    String purpose,
    Moment moment,
    Optional<ScoreWish> score,
    Optional<Instant> since,
    Optional<Career> career) {

  Question(String purpose, Moment moment, Optional<ScoreWish> score, Optional<Instant> since) {
    this(purpose, moment, score, since, Optional.empty());
  }

  /**
   * A formula that is asked for.
   *
   * @param formula its name
   * @param version its version; the latest when empty
   */
  record ScoreWish(String formula, Optional<Integer> version) {}

  /** Returns the same question about another moment. */
  Question at(Moment other) {
    return new Question(purpose, other, score, since, career);
  }

  /** Returns the same question with all that its answer rests on. */
  Question with(Career gathered) {
    return new Question(purpose, moment, score, since, Optional.of(gathered));
  }
}
