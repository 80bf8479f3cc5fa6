package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.Optional;

/**
 * What became known about the end of what a badge is for.
 *
 * @param end the first instant at which it is over; empty when no end is known any more
 */
record EndSaid(Optional<Instant> end) {}
