package org.assay.server.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A group as the API shows it.
 *
 * @param id its id
 * @param name its name, by which rules ask for it
 * @param description what it is
 * @param madeAt when it was made
 */
public record GroupAnswer(UUID id, String name, String description, Instant madeAt) {}
