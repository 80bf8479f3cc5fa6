package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A result as the API shows it. Which badges it helped to earn, the awards tell.
 *
 * @param id the result's id
 * @param assessment the assessment
 * @param learner who was assessed
 * @param score what they reached; absent when the result is withdrawn
 * @param level the level of the rubric that they reached
 * @param passed whether that is enough
 * @param withdrawn whether the result was withdrawn
 * @param assessedAt when they were assessed
 * @param recordedAt when the result was recorded
 * @param assessor the account of who reported it
 * @param assessorName that account's name
 * @param evidence what the assessor saw
 * @param feedback what the assessor says to the person
 * @param externalId the id that the caller gave it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ResultAnswer(
    UUID id,
    UUID assessment,
    UUID learner,
    Optional<Score> score,
    Optional<String> level,
    boolean passed,
    boolean withdrawn,
    Instant assessedAt,
    Instant recordedAt,
    UUID assessor,
    String assessorName,
    List<EvidenceAnswer> evidence,
    Optional<String> feedback,
    Optional<String> externalId) {}
