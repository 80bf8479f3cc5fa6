package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one assessor found in a submission, as the API shows it.
 *
 * @param assessor the assessor's account
 * @param assessorName their name
 * @param appeal whether it decided an appeal
 * @param levels for each criterion of the rubric, the level; empty where there is no rubric, and
 *     where an appeal left the grade as it was
 * @param score the score
 * @param feedback what the assessor says to the learner
 * @param gradedAt when
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GradingAnswer(
    UUID assessor,
    String assessorName,
    boolean appeal,
    Map<String, String> levels,
    Score score,
    Optional<String> feedback,
    Instant gradedAt) {}
