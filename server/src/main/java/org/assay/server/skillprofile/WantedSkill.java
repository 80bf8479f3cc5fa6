package org.assay.server.skillprofile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A skill that a role asks for.
 *
 * <p>Levels are compared by their names on the scale that the skill has now. A badge may be older
 * than that scale: what place its level had on another says nothing here.
 *
 * @param skill its id
 * @param name its name
 * @param level the level that is asked for
 * @param scale the names of the levels of the skill's scale, the lowest first; empty if the level
 *     stands on none
 */
record WantedSkill(UUID skill, String name, String level, List<String> scale) {

  /** Creates it with its own copy of the list. */
  WantedSkill {
    scale = scale.contains(level) ? List.copyOf(scale) : List.of();
  }

  /** Tells whether a level is enough: a higher one on the scale, or one of the same name. */
  boolean isMetBy(String proven) {
    return level.equals(proven)
        || place(proven).filter(found -> found >= scale.indexOf(level)).isPresent();
  }

  /** Returns how many levels of the scale lie below a level; empty if it does not stand there. */
  Optional<Integer> place(String other) {
    return Optional.of(scale.indexOf(other)).filter(found -> found >= 0);
  }
}
