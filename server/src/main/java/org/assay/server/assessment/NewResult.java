package org.assay.server.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A result as a request reports it; who reports it is the assessor.
 *
 * @param learner the id of the person who was assessed, or else
 * @param employeeId their employee id
 * @param score what they reached
 * @param assessedAt when; now when absent
 * @param evidence what the assessor saw
 * @param feedback what the assessor says to the person
 * @param externalId the id that the caller gives the result; the same id is recorded once
 */
public record NewResult(
    Optional<UUID> learner,
    Optional<String> employeeId,
    Score score,
    Optional<Instant> assessedAt,
    List<EvidenceLink> evidence,
    Optional<String> feedback,
    Optional<String> externalId) {

  /** Checks the members. */
  public NewResult {
    learner = Given.optional(learner);
    employeeId = Given.line("employeeId", employeeId, 100);
    score = Given.present("score", score);
    assessedAt = Given.optional(assessedAt).map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
    evidence = Given.list("evidence", evidence, 20);
    feedback = Given.prose("feedback", feedback, 5000);
    externalId = Given.line("externalId", externalId, 200);
    if (learner.isPresent() == employeeId.isPresent()) {
      throw Problem.invalid("A result names either a 'learner' or an 'employeeId'.");
    }
  }

  /**
   * Returns the key under which the result is recorded once: what the caller says it is, else who
   * reached what and when.
   *
   * @param header the header {@code Idempotency-Key}, if sent
   * @param person the id of the person who was assessed
   */
  Optional<String> key(Optional<String> header, UUID person) {
    if (header.isPresent() && externalId.isPresent()) {
      throw Problem.invalid("A result has an 'externalId' or an Idempotency-Key, not both.");
    }
    return externalId
        .map(id -> "id:" + id)
        .or(() -> header.map(text -> "key:" + Given.line("Idempotency-Key", text, 200)))
        .or(() -> assessedAt.map(at -> "same:" + person + " " + at + " " + score));
  }
}
