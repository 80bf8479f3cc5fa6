package org.assay.server.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A framework as it is published.
 *
 * @param source its id where it comes from, if it was imported
 * @param scale the scale of proficiency of its skills
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FrameworkAnswer(
    UUID id,
    String name,
    Optional<String> description,
    Optional<String> url,
    Optional<String> source,
    Optional<UUID> scale,
    Instant madeAt) {}
