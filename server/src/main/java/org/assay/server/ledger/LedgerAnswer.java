package org.assay.server.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger, as owners see it.
 *
 * @param items a page of its lanes, the oldest first
 * @param next what to ask for with {@code after} to get the following page; absent on the last one
 * @param lastCheck what this server's own check saw last; absent before the first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LedgerAnswer(
    List<LaneAnswer> items, Optional<UUID> next, Optional<CheckAnswer> lastCheck) {}
