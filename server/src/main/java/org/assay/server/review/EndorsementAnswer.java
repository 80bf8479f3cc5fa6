package org.assay.server.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An endorsement as the API shows it.
 *
 * @param id its id
 * @param learner who is endorsed
 * @param achievement for which badge class
 * @param name the class's name
 * @param endorser who endorses
 * @param endorserName the endorser's name
 * @param text what they say
 * @param madeAt when
 * @param withdrawnAt when it was taken back; absent while it stands
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EndorsementAnswer(
    UUID id,
    UUID learner,
    UUID achievement,
    String name,
    UUID endorser,
    String endorserName,
    String text,
    Instant madeAt,
    Optional<Instant> withdrawnAt) {}
