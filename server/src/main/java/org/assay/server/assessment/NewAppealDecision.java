package org.assay.server.assessment;

import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What becomes of an appeal against a result, as a request says it.
 *
 * @param outcome {@code upheld}: the result stands; {@code corrected}: it is another
 * @param score where it is another: the score
 * @param answer what the owner says to the person
 */
public record NewAppealDecision(String outcome, Optional<Score> score, String answer) {

  /** Checks the members. */
  public NewAppealDecision {
    outcome = Given.line("outcome", outcome, 20);
    score = Given.optional(score);
    answer = Given.prose("answer", answer, 1000);
    if (!outcome.equals("upheld") && !outcome.equals("corrected")) {
      throw Problem.invalid("The member 'outcome' is 'upheld' or 'corrected'.");
    }
    if (outcome.equals("corrected") != score.isPresent()) {
      throw Problem.invalid(
          "A result that is corrected has a 'score'; one that is upheld has none.");
    }
  }
}
