package org.assay.server.skillprofile;

import java.util.List;
import java.util.UUID;

/**
 * A badge class that can be earned.
 *
 * @param achievement its id
 * @param version its latest version
 * @param name its name
 * @param category what it recognises, in small letters
 * @param address the address of the version, which says how it is earned
 * @param proves what its badges prove of what is asked for
 * @param needs the classes whose badges are to be earned before
 */
record EarnableClass(
    UUID achievement,
    int version,
    String name,
    String category,
    String address,
    List<Provable> proves,
    List<UUID> needs) {

  /** Creates it with its own copies of the lists. */
  EarnableClass {
    proves = List.copyOf(proves);
    needs = List.copyOf(needs);
  }

  /**
   * A skill that badges of the class prove.
   *
   * @param skill its id
   * @param level the level
   * @param step how many levels of the skill's scale lie below; 0 without a scale
   */
  record Provable(UUID skill, String level, int step) {

    boolean meets(WantedSkill wanted) {
      return skill.equals(wanted.skill()) && wanted.isMetBy(level);
    }
  }

  /** Tells whether a badge of the class would be enough for a skill. */
  boolean closes(WantedSkill wanted) {
    return proves.stream().anyMatch(proof -> proof.meets(wanted));
  }
}
