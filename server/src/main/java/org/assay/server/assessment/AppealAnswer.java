package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An appeal against a result, as the API shows it.
 *
 * @param id the appeal's id
 * @param result the result
 * @param assessment the assessment
 * @param learner whose result it is
 * @param reason why they do not accept it
 * @param madeAt when they said so
 * @param state what became of it
 * @param answer what the owner says to it
 * @param decidedAt when it was decided
 * @param decidedBy the name of who decided
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AppealAnswer(
    UUID id,
    UUID result,
    UUID assessment,
    UUID learner,
    String reason,
    Instant madeAt,
    AppealState state,
    Optional<String> answer,
    Optional<Instant> decidedAt,
    Optional<String> decidedBy) {}
