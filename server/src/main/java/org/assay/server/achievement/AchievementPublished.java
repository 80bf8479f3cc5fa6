package org.assay.server.achievement;

import java.util.UUID;

/**
 * A version of a badge class was published: an event, fired in the transaction in which it was.
 *
 * @param achievement the class
 */
public record AchievementPublished(UUID achievement) {}
