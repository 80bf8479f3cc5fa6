package org.assay.server.skillprofile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  /** Returns by what the person is found. */
  List<Placement> placements(UUID person) {
    return Stream.of(
            unit.map(name -> new Placement(PlaceKind.UNIT, name, person)),
            role.map(name -> new Placement(PlaceKind.ROLE, name, person)),
            manager.map(id -> new Placement(PlaceKind.MANAGER, id.toString(), person)))
        .flatMap(Optional::stream)
        .toList();
  }

  static PlaceSaid of(Person person) {
    return new PlaceSaid(
        person.unit(), person.role(), person.manager(), person.timeZone(), person.joinedOn());
  }
}
