package org.assay.server.skillprofile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.skill.StrategicDesignation;

/**
 * A designation as it stood after one act; of those about the same designation the last one counts.
 *
 * @param designation its id
 * @param skill the skill
 * @param area the area, such as Cloud
 * @param from the first day on which the skill is strategic
 * @param to the first day on which it is not any more
 * @param withdrawn whether it was recorded by mistake
 */
record DesignationSaid(
    UUID designation,
    UUID skill,
    String area,
    LocalDate from,
    Optional<LocalDate> to,
    boolean withdrawn)
    implements Setting.Content {

  static DesignationSaid of(StrategicDesignation designation, boolean withdrawn) {
    return new DesignationSaid(
        designation.id(),
        designation.skill(),
        designation.area(),
        designation.from(),
        designation.to(),
        withdrawn);
  }

  @Override
  public String subject() {
    return skill.toString();
  }

  boolean covers(LocalDate day) {
    return !withdrawn && !day.isBefore(from) && to.map(day::isBefore).orElse(true);
  }
}
