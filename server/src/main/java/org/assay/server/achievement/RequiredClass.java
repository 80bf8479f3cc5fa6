package org.assay.server.achievement;

import java.util.UUID;

/**
 * What a badge class has to know of another whose badge it requires.
 *
 * @param id the other class's id
 * @param category what it recognises
 */
record RequiredClass(UUID id, Category category) {}
