package org.assay.server.skill;

/**
 * A skill was designated strategic, a designation got its end, or it was withdrawn; true once the
 * transaction commits, which holds the skill.
 *
 * @param designation as it is now
 * @param withdrawn whether it was a mistake
 * @param by who said so, by the account's id
 */
public record DesignationChanged(StrategicDesignation designation, boolean withdrawn, String by) {}
