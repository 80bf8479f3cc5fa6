package org.assay.server.learning;

import java.time.Duration;
import java.time.ZoneId;

/**
 * What an organisation expects of its people.
 *
 * @param target how much everybody learns in a year
 * @param zeroIsUnder whether somebody without any time is in the lowest tier, or in none
 * @param timeZone where days and years begin for people of whom nothing else is known
 */
record LearningSettings(Duration target, boolean zeroIsUnder, ZoneId timeZone) {}
