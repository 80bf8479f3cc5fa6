package org.assay.server.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A skill is strategic for an area of the organisation's strategy, from a day to a day.
 *
 * @param id the designation's id
 * @param skill the skill
 * @param area the area, such as Cloud
 * @param from the first day on which it is strategic
 * @param to the first day on which it is not any more; empty while no end is known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StrategicDesignation(
    UUID id, UUID skill, String area, LocalDate from, Optional<LocalDate> to) {

  /** Tells whether the skill is strategic on a day, by this designation. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
  }

  /** Tells whether there is a day that both designations cover, for the same area. */
  boolean overlaps(StrategicDesignation other) {
    return area.equalsIgnoreCase(other.area)
        && to.map(other.from::isBefore).orElse(true)
        && other.to.map(from::isBefore).orElse(true);
  }
}
