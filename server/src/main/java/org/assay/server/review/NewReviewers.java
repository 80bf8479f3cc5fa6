package org.assay.server.review;

import java.util.List;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * People who are asked to review a nomination.
 *
 * @param people their ids; all of them are appointed or none
 */
public record NewReviewers(List<UUID> people) {

  /** Checks the members. */
  public NewReviewers {
    people = Given.list("people", people, Quorum.MOST);
    if (people.isEmpty()) {
      throw Problem.invalid("The member 'people' names nobody.");
    }
  }
}
