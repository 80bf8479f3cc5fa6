package org.assay.server.credential;

import java.time.Instant;
import java.util.UUID;

/**
 * A badge was taken back; true once the transaction commits. The person is held.
 *
 * @param credential its id
 * @param learner whose it was
 * @param at when
 * @param ended whether only because what it is for had ended
 */
public record CredentialRevoked(UUID credential, UUID learner, Instant at, boolean ended) {}
