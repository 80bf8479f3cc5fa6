package org.assay.server.skillprofile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a question is asked for: the world as it was at one instant, by what was known at another.
 *
 * @param asOf the instant in the world
 * @param knownAt by what was known then
 */
record Moment(Instant asOf, Instant knownAt) {

  /** Returns the day in UTC on which designations have to hold. */
  LocalDate day() {
    return asOf.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
