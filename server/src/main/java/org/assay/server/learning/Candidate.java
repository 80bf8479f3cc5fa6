package org.assay.server.learning;

import java.util.Set;
import java.util.UUID;

/**
 * Something that could be recommended.
 *
 * @param aim what it is
 * @param name its name
 * @param skills the skills it leads to
 * @param tags its keywords, in small letters
 * @param offered whether it is offered
 */
record Candidate(Aim aim, String name, Set<UUID> skills, Set<String> tags, boolean offered) {

  /** Creates it with its own copies. */
  Candidate {
    skills = Set.copyOf(skills);
    tags = Set.copyOf(tags);
  }
}
