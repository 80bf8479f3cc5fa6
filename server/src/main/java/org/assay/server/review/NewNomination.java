package org.assay.server.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A nomination as a request makes it; who makes it is the nominator.
 *
 * @param achievement the badge class
 * @param nominee the id of the person, or else
 * @param employeeId their employee id
 * @param reason what they did; it stands in the badge, for everybody to see
 * @param evidence what can be looked at
 */
public record NewNomination(
    UUID achievement,
    Optional<UUID> nominee,
    Optional<String> employeeId,
    String reason,
    List<NewEvidence> evidence) {

  static final int MOST_EVIDENCE = 20;

  /** Checks the members. */
  public NewNomination {
    achievement = Given.present("achievement", achievement);
    nominee = Given.optional(nominee);
    employeeId = Given.line("employeeId", employeeId, 100);
    reason = Given.prose("reason", reason, 5000);
    evidence = Given.list("evidence", evidence, MOST_EVIDENCE);
    if (nominee.isPresent() == employeeId.isPresent()) {
      throw Problem.invalid("A nomination names either a 'nominee' or an 'employeeId'.");
    }
  }
}
