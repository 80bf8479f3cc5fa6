package org.assay.server.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An item as whoever set it sees it.
 *
 * @param id its id
 * @param origin where it comes from
 * @param aim what it aims at
 * @param name the aim's name
 * @param learner for whom alone it is
 * @param role for whom it is: people with this role
 * @param unit for whom it is: people in this unit
 * @param due the last day on which one is in time
 * @param dueAfterJoining how long after joining one is in time
 * @param note what was said with it
 * @param setBy who set it
 * @param setAt when
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PlanItemAnswer(
    UUID id,
    PlanOrigin origin,
    Aim aim,
    String name,
    Optional<UUID> learner,
    Optional<String> role,
    Optional<String> unit,
    Optional<LocalDate> due,
    Optional<String> dueAfterJoining,
    Optional<String> note,
    SetBy setBy,
    Instant setAt) {}
