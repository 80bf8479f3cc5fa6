package org.assay.server.consent;

import java.util.UUID;

/**
 * A person allowed something, or took it back; true once the transaction commits, which holds them.
 *
 * @param person who
 */
public record ConsentChanged(UUID person) {}
