package org.assay.server.credential;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When what a badge is for ends became known, or is not known any more. The person is held.
 *
 * @param credential its id
 * @param learner whose it is
 * @param end the first instant at which it is over
 */
public record CredentialEnds(UUID credential, UUID learner, Optional<Instant> end) {}
