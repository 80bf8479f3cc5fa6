package org.assay.server.credential;

import java.util.UUID;

/**
 * An order whose time has come.
 *
 * @param id its id
 * @param learner who earned the badge, so that they can be held before the order is looked at
 */
public record DueOrder(UUID id, UUID learner) {}
