package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A badge class as those see it who look after it.
 *
 * @param id the class's id
 * @param url where its latest published version is served
 * @param state where it is in its life
 * @param version the latest published version, if any
 * @param draft the version that is being drafted, if any
 * @param retiredAt when it was retired
 * @param definition the draft's definition, else that of the latest published version
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AchievementAnswer(
    UUID id,
    String url,
    ClassState state,
    Optional<Integer> version,
    Optional<Integer> draft,
    Optional<Instant> retiredAt,
    AchievementDefinition definition) {}
