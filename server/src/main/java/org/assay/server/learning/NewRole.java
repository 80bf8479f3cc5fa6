package org.assay.server.learning;

import java.util.List;
import org.assay.server.achievement.SkillLevel;
import org.assay.server.platform.Given;

/**
 * What people with a role should be able to prove.
 *
 * @param skills the skills, each with the level that is asked for
 */
public record NewRole(List<SkillLevel> skills) {

  /** Checks the members. */
  public NewRole {
    skills = Given.list("skills", skills, 50).stream().distinct().toList();
  }
}
