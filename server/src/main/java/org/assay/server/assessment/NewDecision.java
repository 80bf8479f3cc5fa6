package org.assay.server.assessment;

import java.util.Map;
import java.util.Optional;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What becomes of an appeal, as a request says it.
 *
 * @param outcome {@code upheld}: the grade stands; {@code corrected}: it is another
 * @param levels where it is another: for each criterion of the rubric, the level that was reached
 * @param score where it is another and there is no rubric: the score
 * @param feedback what the assessor says to the person
 */
public record NewDecision(
    String outcome, Map<String, String> levels, Optional<Score> score, String feedback) {

  /** Checks the members. */
  public NewDecision {
    outcome = Given.line("outcome", outcome, 20);
    feedback = Given.prose("feedback", feedback, 5000);
    var grading = new NewGrading(levels, score, Optional.empty());
    levels = grading.levels();
    score = grading.score();
    if (!outcome.equals("upheld") && !outcome.equals("corrected")) {
      throw Problem.invalid("The member 'outcome' is 'upheld' or 'corrected'.");
    }
    if (outcome.equals("upheld") && (!levels.isEmpty() || score.isPresent())) {
      throw Problem.invalid("A grade that is upheld has no other 'levels' or 'score'.");
    }
  }

  boolean corrects() {
    return outcome.equals("corrected");
  }

  NewGrading grading() {
    return new NewGrading(levels, score, Optional.of(feedback));
  }
}
