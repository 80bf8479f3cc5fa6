package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * A skill that a role asks for.
 *
 * @param skill its id
 * @param name its name
 * @param level the level that is asked for
 * @param step how many levels of the skill's scale lie below; absent if the level stands on none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WantedSkill(UUID skill, String name, String level, Optional<Integer> step) {

  /** Tells whether a level is enough: a higher one on the scale, or one of the same name. */
  boolean isMetBy(String proven, int provenStep) {
    return level.equals(proven) || step.filter(wanted -> provenStep >= wanted).isPresent();
  }
}
