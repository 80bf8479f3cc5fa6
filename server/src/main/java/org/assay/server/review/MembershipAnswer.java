package org.assay.server.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A membership as the API shows it.
 *
 * @param id its id
 * @param learner who belongs to the group
 * @param group the group's name
 * @param from the first day
 * @param to the day after the last; absent while no end is known
 * @param endReason why it ended
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MembershipAnswer(
    UUID id,
    UUID learner,
    String group,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<String> endReason,
    String recordedBy,
    Instant recordedAt) {}
