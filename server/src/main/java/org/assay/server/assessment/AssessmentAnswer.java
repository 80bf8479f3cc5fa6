package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An assessment as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AssessmentAnswer(
    UUID id,
    String name,
    AssessmentKind kind,
    Optional<String> description,
    Optional<String> url,
    Score minimum,
    Score maximum,
    Score threshold,
    List<String> externalIds,
    Optional<Rubric> rubric,
    int assessors,
    Optional<Score> tolerance,
    Instant madeAt) {}
