package org.assay.server.skillprofile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.skillprofile.SkillProfile.Attainment;
import org.assay.server.skillprofile.SkillProfile.ProvenSkill;

/**
 * Who is looked for.
 *
 * @param skill who proves this skill
 * @param least who proves it at this level or a higher one; only together with a skill
 * @param strategic who proves a skill that is strategic, if true
 * @param area who proves a skill that is strategic for this area
 * @param unit who works in this unit
 * @param role who has this role
 * @param manager who reports to this person
 * @param reportsTo who reports to this person today, whatever moment is asked about: the right to
 *     see moves at once when people do
 */
record ProfileFilter(
    Optional<UUID> skill,
    Optional<LeastLevel> least,
    boolean strategic,
    Optional<String> area,
    Optional<String> unit,
    Optional<String> role,
    Optional<UUID> manager,
    Optional<UUID> reportsTo) {

  /**
   * A level that has to be reached.
   *
   * @param level its name
   * @param scale the levels of the scale that the skill has now, the lowest first; empty for a
   *     skill without one, where only the same name will do
   */
  record LeastLevel(String level, List<String> scale) {

    /** Creates it with its own copy of the list. */
    LeastLevel {
      scale = List.copyOf(scale);
    }

    boolean isReached(Attainment attainment) {
      return attainment.level().equals(level)
          || (scale.contains(level) && scale.indexOf(attainment.level()) >= scale.indexOf(level));
    }
  }

  /** Returns the same for those only who report to somebody today, if it is for their manager. */
  ProfileFilter of(Optional<UUID> reportsOf) {
    return new ProfileFilter(skill, least, strategic, area, unit, role, manager, reportsOf);
  }

  /** Returns the same, whatever is proven. */
  ProfileFilter anySkill() {
    return new ProfileFilter(
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        unit,
        role,
        manager,
        reportsTo);
  }

  /** Tells whether a profile is looked for: by what may be told of it, and by nothing else. */
  boolean fits(Folded folded) {
    return isCounted(folded)
        && (!asksForSkill() || folded.profile().skills().stream().anyMatch(this::fits));
  }

  /** Tells whether somebody is looked for by where they work. */
  boolean isCounted(Folded folded) {
    return isInPlace(folded.place())
        && reportsTo
            .map(id -> folded.placeToday().manager().filter(id::equals).isPresent())
            .orElse(true);
  }

  private boolean isInPlace(PlaceSaid place) {
    return unit.map(name -> place.unit().filter(name::equals).isPresent()).orElse(true)
        && role.map(name -> place.role().filter(name::equals).isPresent()).orElse(true)
        && manager.map(id -> place.manager().filter(id::equals).isPresent()).orElse(true);
  }

  private boolean asksForSkill() {
    return skill.isPresent() || strategic || area.isPresent();
  }

  /** Tells whether a skill is one of those that are looked for. */
  boolean fits(ProvenSkill proven) {
    return skill.map(proven.skill()::equals).orElse(true)
        && (!strategic || proven.strategic())
        && area.map(name -> proven.areas().stream().anyMatch(name::equalsIgnoreCase)).orElse(true)
        && least
            .map(level -> proven.attainments().stream().anyMatch(level::isReached))
            .orElse(true);
  }
}
