package org.assay.server.credential;

import java.util.UUID;

/**
 * A badge was stored; it exists once the transaction commits.
 *
 * @param credential its id
 * @param learner who earned it
 * @param achievement the badge class
 */
public record CredentialIssued(UUID credential, UUID learner, UUID achievement) {}
