package org.assay.server.award;

import java.util.UUID;
import org.assay.server.access.Caller;

/**
 * An owner took an award back: an event, fired in the transaction in which they did.
 *
 * @param award the award's id
 * @param learner who had earned it; held by the transaction
 * @param reason why
 * @param by who decided
 */
public record AwardWithdrawn(UUID award, UUID learner, String reason, Caller by) {}
