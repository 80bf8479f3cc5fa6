package org.assay.server.achievement;

import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * A skill that a badge proves, and how well its holder has it.
 *
 * @param skill the skill's id
 * @param level the level in the organisation's own words, such as practitioner
 */
public record SkillLevel(UUID skill, String level) {

  /** Checks the members. */
  public SkillLevel {
    skill = Given.present("skill", skill);
    level = Given.line("level", level, 50);
  }
}
