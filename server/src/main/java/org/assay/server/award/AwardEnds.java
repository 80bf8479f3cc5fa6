package org.assay.server.award;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * It became known when what an award is for ends, or that it does not: an event, fired in the
 * transaction in which it did.
 *
 * @param award the award's id
 * @param end when it ends; empty when no end is known any more
 */
public record AwardEnds(UUID award, Optional<Instant> end) {}
