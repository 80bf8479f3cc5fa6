package org.assay.server.credential;

import java.util.UUID;

/**
 * A badge that is to be taken back because what it is for has ended.
 *
 * @param id its id
 * @param learner whose it is
 */
public record EndedBadge(UUID id, UUID learner) {}
