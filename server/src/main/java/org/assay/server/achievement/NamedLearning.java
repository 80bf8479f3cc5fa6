package org.assay.server.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.skill.SkillView;

/**
 * The learning that the rule of a draft asks for, at the moment it is published: nobody could ever
 * earn a badge by a resource that does not exist.
 *
 * @param rule the rule
 * @param resources those of the learning resources it names that exist
 * @param skills those of the skills for which it wants hours that exist
 * @param before the skills that the class's rule named already: one that was retired since may stay
 */
record NamedLearning(Rule rule, Set<UUID> resources, List<SkillView> skills, Set<UUID> before) {

  NamedLearning {
    resources = Set.copyOf(resources);
    skills = List.copyOf(skills);
    before = Set.copyOf(before);
  }

  /** Refuses the draft if a rule is broken. */
  void check() {
    Publication.refuse(brokenRules());
  }

  /** Returns a sentence for each rule of the programme that is broken. */
  List<String> brokenRules() {
    var broken = new ArrayList<String>();
    Publication.missing(Learned.resourcesIn(rule), resources.stream())
        .ifPresent(ids -> broken.add("These learning resources do not exist: " + ids + "."));
    Publication.missing(Learned.skillsIn(rule), skills.stream().map(SkillView::id))
        .ifPresent(ids -> broken.add("These skills of the rule do not exist: " + ids + "."));
    skills.stream()
        .flatMap(skill -> NamedSkills.state(skill, before).stream())
        .forEach(broken::add);
    return broken;
  }
}
