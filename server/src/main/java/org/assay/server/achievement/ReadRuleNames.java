package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.assay.server.skill.ReadSkills;

/** Finds the names of what a rule speaks of. */
@Singleton
public class ReadRuleNames {

  private final AchievementStore achievements;
  private final AssessmentCatalogue assessments;
  private final ReadSkills skills;
  private final ResourceCatalogue resources;

  @Inject
  ReadRuleNames(
      AchievementStore achievements,
      AssessmentCatalogue assessments,
      ReadSkills skills,
      ResourceCatalogue resources) {
    this.achievements = achievements;
    this.assessments = assessments;
    this.skills = skills;
    this.resources = resources;
  }

  /** Returns the names that a rule needs to be said in words. */
  public RuleNames of(Rule rule) {
    var names = new HashMap<String, String>();
    assessments
        .find(Passed.among(rule))
        .forEach(found -> names.put(found.id().toString(), found.name()));
    Holds.among(rule).forEach(id -> className(id).forEach(name -> names.put(id.toString(), name)));
    skills
        .findAll(Learned.skillsIn(rule))
        .forEach(found -> names.put(found.id().toString(), found.name()));
    resources
        .titles(Learned.resourcesIn(rule))
        .forEach((id, title) -> names.put(id.toString(), title));
    return new RuleNames(names);
  }

  private List<String> className(UUID id) {
    return achievements
        .find(id)
        .flatMap(found -> achievements.version(id, found.latest()))
        .map(version -> version.definition().name())
        .stream()
        .toList();
  }
}
