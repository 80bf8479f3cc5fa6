package org.assay.server.achievement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which badge classes are asked for.
 *
 * @param all drafts and retired classes too, rather than published ones that can be earned
 * @param category only those of this category
 * @param skills only those that prove one of these skills
 */
record AchievementFilter(boolean all, Optional<Category> category, Optional<Set<UUID>> skills) {}
