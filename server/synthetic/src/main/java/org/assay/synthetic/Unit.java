package org.assay.synthetic;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A unit of the organisation, which is a team and may have teams below it.
 *
 * @param number its number, from 0, which is the top
 * @param name its name; no other unit has it
 * @param parent the number of the unit above it
 * @param zone where its people are
 */
public record Unit(int number, String name, Optional<Integer> parent, ZoneId zone) {}
