package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Adds a skill. */
@Singleton
class DefineSkill {

  private final SkillStore skills;
  private final FrameworkStore frameworks;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineSkill(SkillStore skills, FrameworkStore frameworks, Ids ids, Clock clock) {
    this.skills = skills;
    this.frameworks = frameworks;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  UUID define(NewSkill given) {
    var framework = given.framework().map(this::framework).orElse(null);
    var skill = new Skill(ids.next(), given, framework, clock.instant());
    skills.add(skill);
    return skill.id();
  }

  private Framework framework(UUID id) {
    return frameworks
        .find(id)
        .orElseThrow(() -> Problem.ruleBroken("There is no framework " + id + "."));
  }
}
