package org.assay.server.learning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * What a manager asks of the people who report to them.
 *
 * @param learner only of this person, who reports to them; of all when absent
 * @param resource what to complete, or else
 * @param achievement the badge class to earn, or else
 * @param skill the skill to prove
 * @param level the level of the skill
 * @param due the last day on which one is in time
 * @param note what they should know
 */
public record NewTeamItem(
    Optional<UUID> learner,
    Optional<UUID> resource,
    Optional<UUID> achievement,
    Optional<UUID> skill,
    Optional<String> level,
    Optional<LocalDate> due,
    Optional<String> note) {

  /** Checks the members. */
  public NewTeamItem {
    learner = Given.optional(learner);
    resource = Given.optional(resource);
    achievement = Given.optional(achievement);
    skill = Given.optional(skill);
    level = Given.line("level", level, 50);
    due = Given.optional(due);
    note = Given.prose("note", note, 2000);
    Aim.of(resource, achievement, skill, level);
  }

  Aim aim() {
    return Aim.of(resource, achievement, skill, level);
  }
}
