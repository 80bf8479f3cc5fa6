package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission as the API shows it.
 *
 * @param id its id
 * @param assessment the assessment
 * @param learner whose work it is
 * @param state how far it has come
 * @param text what the learner writes
 * @param links where more lies
 * @param files the files
 * @param openedAt when it was begun
 * @param handedInAt when it was handed in
 * @param gradedAt when it was graded
 * @param appealedAt when the learner appealed
 * @param appealReason why
 * @param decidedAt when the appeal was decided
 * @param result what was reached, once it is graded
 * @param gradings what assessors found; before it is graded, an assessor sees their own only
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SubmissionAnswer(
    UUID id,
    UUID assessment,
    UUID learner,
    SubmissionState state,
    Optional<String> text,
    List<String> links,
    List<FileAnswer> files,
    Instant openedAt,
    Optional<Instant> handedInAt,
    Optional<Instant> gradedAt,
    Optional<Instant> appealedAt,
    Optional<String> appealReason,
    Optional<Instant> decidedAt,
    Optional<Reached> result,
    List<GradingAnswer> gradings) {

  /**
   * What was reached, as it counts now.
   *
   * @param id the result's id
   * @param score the score; absent when the result was withdrawn
   * @param level the level of the rubric
   * @param passed whether that is enough
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Reached(UUID id, Optional<Score> score, Optional<String> level, boolean passed) {

    static Reached of(Attempt result) {
      return new Reached(result.id(), result.score(), result.level(), result.passed());
    }
  }
}
