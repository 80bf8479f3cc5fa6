package org.assay.server.achievement;

import java.util.UUID;

/**
 * What earns a badge class, as the API shows it.
 *
 * @param achievement the class
 * @param version the version whose rule it is
 * @param rule the rule
 * @param words the same in plain English
 */
public record RuleAnswer(UUID achievement, int version, Rule rule, String words) {}
