package org.assay.server.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.assay.verifier.credential.Evidence;

/**
 * What another system says about a result; the same may be said many times, late, in any order.
 *
 * @param source which system, such as {@code xapi}, {@code lti:TOOL} or {@code csv}
 * @param key the result's id there, which stays the same when the result is corrected
 * @param assessment the assessment
 * @param learner who was assessed
 * @param score what they reached; absent only when the result is withdrawn
 * @param assessedAt when they were assessed
 * @param statedAt when the source said this: of two things said, the later counts
 * @param withdrawn whether there is no such result, or no longer
 * @param feedback what the assessor says to the person
 * @param evidence what the assessor saw
 */
public record ReportedResult(
    String source,
    String key,
    UUID assessment,
    UUID learner,
    Optional<Score> score,
    Instant assessedAt,
    Instant statedAt,
    boolean withdrawn,
    Optional<String> feedback,
    List<Evidence> evidence) {

  /** Checks the members. */
  public ReportedResult {
    source = Given.line("source", source, 200);
    key = Given.line("key", key, 500);
    assessedAt = assessedAt.truncatedTo(ChronoUnit.MICROS);
    statedAt = statedAt.truncatedTo(ChronoUnit.MICROS);
    feedback = Given.prose("feedback", feedback, 5000);
    evidence = Given.list("evidence", evidence, 20);
    if (score.isEmpty() && !withdrawn) {
      throw Problem.invalid("A result has a score, unless it is withdrawn.");
    }
  }
}
