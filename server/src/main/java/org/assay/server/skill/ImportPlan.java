package org.assay.server.skill;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.skill.ImportReport.Line;

/**
 * What an import is going to do.
 *
 * @param creations the skills to make
 * @param changes the skills to change
 * @param unchanged how many skills are known as they are
 * @param lines what there is to say of single items
 */
record ImportPlan(List<Creation> creations, List<Change> changes, int unchanged, List<Line> lines) {

  /**
   * A skill to make.
   *
   * @param id the id it gets
   * @param item what its publisher says
   * @param parent the skill above it
   */
  record Creation(UUID id, SourceItem item, Optional<UUID> parent) {}

  /**
   * A skill to change.
   *
   * @param skill the skill
   * @param item what its publisher says
   * @param parent the skill above it
   * @param what what is different
   */
  record Change(Skill skill, SourceItem item, Optional<UUID> parent, SkillChanges what) {}

  /** Creates it with its own copies. */
  ImportPlan {
    creations = List.copyOf(creations);
    changes = List.copyOf(changes);
    lines = List.copyOf(lines);
  }
}
