package org.assay.server.skillprofile;

import java.util.List;

/**
 * A role, and what people with it should be able to prove.
 *
 * @param name its name
 * @param skills the skills that it asks for
 */
record WantedRole(String name, List<WantedSkill> skills) {

  /** Creates it with its own copy of the list. */
  WantedRole {
    skills = List.copyOf(skills);
  }
}
