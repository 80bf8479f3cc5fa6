package org.assay.server.skill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which skills are asked for.
 *
 * @param state only those in this state
 * @param framework only those of this framework
 * @param parent only those right below this skill
 * @param strategicAt only those that were, are or will be strategic on this day
 */
record SkillFilter(
    SkillState state,
    Optional<UUID> framework,
    Optional<UUID> parent,
    Optional<LocalDate> strategicAt) {

  /** What everybody is shown who does not ask for a state. */
  static SkillFilter published() {
    return new SkillFilter(
        SkillState.PUBLISHED, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
