package org.assay.server.skillprofile;

import java.util.List;

/**
 * How well a person fits a role, by what they can prove.
 *
 * @param role its name
 * @param fit in thousandths: the sum of the fits of the skills that it asks for, divided by their
 *     number and rounded down; 1000 exactly if all are met
 * @param met how many of the skills are met
 * @param wanted how many it asks for
 * @param gap those that are not met
 */
public record RoleFit(String role, int fit, int met, int wanted, List<SkillFit> gap) {

  /** Creates it with its own copy of the list. */
  public RoleFit {
    gap = List.copyOf(gap);
  }

  static RoleFit of(WantedRole role, Folded folded) {
    return of(role.name(), skills(role, folded));
  }

  static RoleFit of(String role, List<SkillFit> skills) {
    var gap = skills.stream().filter(skill -> !skill.isMet()).toList();
    int sum = skills.stream().mapToInt(SkillFit::fit).sum();
    int fit = skills.isEmpty() ? SkillFit.WHOLE : sum / skills.size();
    return new RoleFit(role, fit, skills.size() - gap.size(), skills.size(), gap);
  }

  /** Returns how the skills fit, in the order in which the role asks for them. */
  static List<SkillFit> skills(WantedRole role, Folded folded) {
    return role.skills().stream().map(wanted -> SkillFit.of(wanted, folded)).toList();
  }
}
