package org.assay.server.skillprofile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.learner.Person;

/**
 * Where somebody works.
 *
 * @param unit the unit
 * @param role what they do
 * @param manager whom they report to
 * @param timeZone where their days begin
 * @param joinedOn their first day in the organisation
 */
record PlaceSaid(
    Optional<String> unit,
    Optional<String> role,
    Optional<UUID> manager,
    Optional<String> timeZone,
    Optional<LocalDate> joinedOn) {

  /** Nowhere that is known. */
  static final PlaceSaid UNKNOWN =
      new PlaceSaid(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static PlaceSaid of(Person person) {
    return new PlaceSaid(
        person.unit(), person.role(), person.manager(), person.timeZone(), person.joinedOn());
  }
}
