package org.assay.server.learning;

import java.util.List;
import org.assay.server.achievement.SkillLevel;

/**
 * A role as other rooms know it.
 *
 * @param name its name
 * @param skills what people with it should be able to prove
 */
public record RoleView(String name, List<SkillLevel> skills) {

  /** Creates it with its own copy of the list. */
  public RoleView {
    skills = List.copyOf(skills);
  }
}
