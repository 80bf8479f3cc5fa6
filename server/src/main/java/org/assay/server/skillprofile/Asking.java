package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Makes a question of what a request says. */
@Singleton
class Asking {

  private final KnownSettings settings;
  private final Clock clock;

  @Inject
  Asking(KnownSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Makes a question.
   *
   * @throws Problem invalid, if a parameter is malformed or there is no such formula
   */
  Question of(String purpose, Wish wish) {
    var moment = ReadMoment.of(wish.asOf(), wish.knownAt(), clock.instant());
    var score = ReadMoment.score(wish.score());
    score.ifPresent(
        formula -> {
          var known = settings.now().knownAt(moment.knownAt());
          if (known.formula(formula.formula(), formula.version()).isEmpty()) {
            throw Problem.invalid("No formula '" + wish.score() + "' was known then.");
          }
        });
    return new Question(
        purpose, moment, score, Optional.ofNullable(wish.since()).map(ReadMoment::since));
  }

  /**
   * What a request says.
   *
   * @param asOf for which instant
   * @param knownAt by what was known when
   * @param score the formula of a score
   * @param since from when badges count
   */
  record Wish(
      @Nullable String asOf,
      @Nullable String knownAt,
      @Nullable String score,
      @Nullable String since) {

    /** Now, by what is known now, without a score. */
    static final Wish NOW = new Wish(null, null, null, null);
  }
}
