package org.assay.server.skill;

import java.util.UUID;

/**
 * A skill that exists, as far as it takes to compare names.
 *
 * @param id its id
 * @param name its name
 */
record SimilarSkill(UUID id, String name) {}
