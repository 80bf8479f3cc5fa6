package org.assay.server.learning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * A goal as a request describes it: one of resource, achievement and skill.
 *
 * @param resource what to complete
 * @param achievement the badge class to earn
 * @param skill the skill to prove
 * @param level the level of the skill
 * @param due the last day on which it is in time
 * @param selfRating where the person is now, from 1, a beginner, to 5, there
 * @param note what they want to remember
 */
public record NewGoal(
    Optional<UUID> resource,
    Optional<UUID> achievement,
    Optional<UUID> skill,
    Optional<String> level,
    Optional<LocalDate> due,
    Optional<Integer> selfRating,
    Optional<String> note) {

  /** Checks the members. */
  public NewGoal {
    resource = Given.optional(resource);
    achievement = Given.optional(achievement);
    skill = Given.optional(skill);
    level = Given.line("level", level, 50);
    due = Given.optional(due);
    selfRating = Given.optional(selfRating);
    note = Given.prose("note", note, 2000);
    selfRating.ifPresent(NewRating::new);
    Aim.of(resource, achievement, skill, level);
  }

  Aim aim() {
    return Aim.of(resource, achievement, skill, level);
  }
}
