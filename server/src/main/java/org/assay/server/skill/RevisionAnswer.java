package org.assay.server.skill;

import java.time.Instant;

/**
 * A change of a skill as it is published.
 *
 * @param revision the number that the skill has since
 * @param changedAt when
 * @param note why
 * @param wasName the name until then
 * @param wasDescription the description until then
 */
public record RevisionAnswer(
    int revision, Instant changedAt, String note, String wasName, String wasDescription) {}
