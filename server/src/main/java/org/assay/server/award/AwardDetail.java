package org.assay.server.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.assay.server.achievement.Rule;

/**
 * An award with the rule that was met.
 *
 * @param award the award
 * @param rule the rule of the version that was met
 * @param ruleInWords the same in plain English
 */
public record AwardDetail(@JsonUnwrapped AwardAnswer award, Rule rule, String ruleInWords) {}
