package org.assay.server.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A piece of learning as a request or a row of a file reports it.
 *
 * @param key the id that the caller gives the piece; the same key again corrects it
 * @param learner the id of the person who learned, or else
 * @param employeeId their employee id
 * @param resource the id of what was learned with, or else
 * @param externalId its external id
 * @param from when the piece began
 * @param to when it ended
 * @param spent how long it took, if begin and end are not known, such as PT1H30M
 * @param delivery how it reached the learner; as the catalogue says when absent
 * @param completed whether the resource was completed; it was not when absent
 * @param at when it was completed, or the time was spent; {@code to}, else now, when absent
 * @param statedAt when the caller's system said this; now when absent
 * @param withdrawn whether the piece is taken back
 */
public record NewLearning(
    String key,
    Optional<UUID> learner,
    Optional<String> employeeId,
    Optional<UUID> resource,
    Optional<String> externalId,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<Duration> spent,
    Optional<DeliveryMode> delivery,
    Optional<Boolean> completed,
    Optional<Instant> at,
    Optional<Instant> statedAt,
    Optional<Boolean> withdrawn) {

  /** Checks the members. */
  public NewLearning {
    key = Given.line("key", key, 300);
    learner = Given.optional(learner);
    employeeId = Given.line("employeeId", employeeId, 100);
    resource = Given.optional(resource);
    externalId = Given.line("externalId", externalId, 500);
    from = Given.optional(from);
    to = Given.optional(to);
    spent = Given.optional(spent);
    delivery = Given.optional(delivery);
    completed = Given.optional(completed);
    at = Given.optional(at);
    statedAt = Given.optional(statedAt);
    withdrawn = Given.optional(withdrawn);
    if (learner.isPresent() == employeeId.isPresent()) {
      throw Problem.invalid("A piece names either a 'learner' or an 'employeeId'.");
    }
    if (resource.isPresent() == externalId.isPresent()) {
      throw Problem.invalid("A piece names either a 'resource' or an 'externalId'.");
    }
  }

  /**
   * Returns the statement.
   *
   * @param source who reports
   * @param person whose learning it is
   * @param with what they learned with
   * @param now what stands for times that are not given
   */
  ReportedLearning said(String source, UUID person, UUID with, Instant now) {
    return new ReportedLearning(
        source,
        key,
        person,
        with,
        from,
        to,
        spent,
        delivery,
        completed.orElse(false),
        at.or(() -> to).orElse(now),
        statedAt.orElse(now),
        withdrawn.orElse(false));
  }
}
