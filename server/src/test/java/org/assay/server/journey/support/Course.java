package org.assay.server.journey.support;

/**
 * A small programme: who passes the assessment earns the badge that proves the skill.
 *
 * @param skill the id of the skill
 * @param assessment the id of the assessment; 70 of 100 passes
 * @param achievement the id of the published badge class
 */
public record Course(String skill, String assessment, String achievement) {}
