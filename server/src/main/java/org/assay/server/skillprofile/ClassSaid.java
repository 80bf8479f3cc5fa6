package org.assay.server.skillprofile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Category;

/**
 * What profiles say of a version of a badge class; it never changes.
 *
 * @param achievement the class
 * @param version the version
 * @param name its name
 * @param category what it recognises
 * @param address the address of the version
 * @param skills what its badges prove
 */
record ClassSaid(
    UUID achievement,
    int version,
    String name,
    Category category,
    String address,
    List<Proof> skills) {

  /** Creates it with its own copy of the list. */
  ClassSaid {
    skills = List.copyOf(skills);
  }

  /**
   * A skill that badges of a class prove.
   *
   * @param skill its id
   * @param name its name when the class's first badge was signed
   * @param framework the framework it stands in
   * @param level the level
   * @param step how many levels of the skill's scale lie below; 0 without a scale
   */
  record Proof(UUID skill, String name, Optional<String> framework, String level, int step) {}
}
