package org.assay.server.learning;

import org.assay.server.platform.Problem;

/**
 * How somebody rates themselves towards a goal.
 *
 * @param rating from 1, a beginner, to 5, there
 */
public record NewRating(int rating) {

  /** Checks the members. */
  public NewRating {
    if (rating < 1 || rating > 5) {
      throw Problem.invalid("A rating is a number from 1 to 5.");
    }
  }
}
