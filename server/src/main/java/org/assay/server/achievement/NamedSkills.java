package org.assay.server.achievement;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.skill.SkillState;
import org.assay.server.skill.SkillView;

/**
 * The skills that a draft names, at the moment it is published: they are in use, and the levels are
 * on their scales.
 *
 * @param named what the draft says
 * @param skills those of the skills that exist
 * @param before the skills that the class named already: one that was retired since may stay
 */
record NamedSkills(List<SkillLevel> named, List<SkillView> skills, Set<UUID> before) {

  /** Refuses the draft if a rule is broken. */
  void check() {
    Publication.refuse(brokenRules());
  }

  /**
   * Returns a sentence for each rule that is broken; skills that do not exist are not its matter.
   */
  List<String> brokenRules() {
    var byId = skills.stream().collect(toMap(SkillView::id, skill -> skill));
    var broken = new ArrayList<String>();
    for (var level : named) {
      Optional.ofNullable(byId.get(level.skill()))
          .ifPresent(
              skill -> {
                state(skill).ifPresent(broken::add);
                scale(skill, level.level()).ifPresent(broken::add);
              });
    }
    return broken;
  }

  private Optional<String> state(SkillView skill) {
    return state(skill, before);
  }

  /** Says why a class cannot newly name a skill, if it cannot. */
  static Optional<String> state(SkillView skill, Set<UUID> before) {
    if (skill.state() == SkillState.PUBLISHED || before.contains(skill.id())) {
      return Optional.empty();
    }
    return Optional.of(
        skill.state() == SkillState.DRAFT
            ? "The skill '" + skill.name() + "' is not published yet."
            : "The skill '" + skill.name() + "' is retired; no class newly names it.");
  }

  private static Optional<String> scale(SkillView skill, String level) {
    if (skill.levels().isEmpty() || skill.levels().contains(level)) {
      return Optional.empty();
    }
    return Optional.of(
        "The scale of '%s' has no level '%s'; it has: %s."
            .formatted(skill.name(), level, String.join(", ", skill.levels())));
  }
}
