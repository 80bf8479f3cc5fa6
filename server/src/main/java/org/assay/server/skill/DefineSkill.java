package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.skill.SkillRevision.Note;
import org.jspecify.annotations.Nullable;

/** Adds a skill, or changes what is said of it. */
@Singleton
class DefineSkill {

  private static final int DEEPEST = 50;

  private final SkillStore skills;
  private final FrameworkStore frameworks;
  private final ScaleStore scales;
  private final NearDuplicates nearDuplicates;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineSkill(
      SkillStore skills,
      FrameworkStore frameworks,
      ScaleStore scales,
      NearDuplicates nearDuplicates,
      Ids ids,
      Clock clock) {
    this.skills = skills;
    this.frameworks = frameworks;
    this.scales = scales;
    this.nearDuplicates = nearDuplicates;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds a skill.
   *
   * @param anyway whether to make it even if there is one that is much like it
   */
  @Transactional
  UUID define(NewSkill given, boolean anyway) {
    if (!anyway) {
      nearDuplicates.refuse(given.name());
    }
    var framework = given.framework().map(this::framework);
    checkParent(given, null);
    var skill =
        new Skill(ids.next(), given, framework, scales.named(given.scale()), clock.instant());
    skills.add(skill);
    nearDuplicates.file(List.of(skill));
    return skill.id();
  }

  /** Changes what is said of a skill; the framework it stands in stays. */
  @Transactional
  void change(UUID id, NewSkill given, Caller by) {
    var skill = skills.hold(id).orElseThrow(() -> Problem.notFound("skill", id));
    if (!given.framework().equals(skill.frameworkId())) {
      throw Problem.ruleBroken("A skill stays in its framework.");
    }
    if (given.state().filter(state -> state != skill.state()).isPresent()) {
      throw Problem.ruleBroken("The state is changed by /publish and /retire.");
    }
    checkParent(given, id);
    var note = new Note(ids.next(), by.account().toString(), clock.instant(), "Changed by hand.");
    skills.add(skill.revise(given, scales.named(given.scale()), note));
    skills.flush();
    nearDuplicates.file(List.of(skill));
  }

  /** The skill above stands in the same framework, and not below this one. */
  private void checkParent(NewSkill given, @Nullable UUID own) {
    var above = given.parent();
    for (int steps = 0; above.isPresent(); steps++) {
      var parent = above.flatMap(skills::find);
      if (parent.isEmpty() || !parent.flatMap(Skill::frameworkId).equals(given.framework())) {
        throw Problem.ruleBroken("The skill above stands in the same framework.");
      }
      if (above.get().equals(own) || steps > DEEPEST) {
        throw Problem.ruleBroken("No skill stands below itself, or more than 50 levels deep.");
      }
      above = parent.get().parent();
    }
  }

  private Framework framework(UUID id) {
    return frameworks
        .find(id)
        .orElseThrow(() -> Problem.ruleBroken("There is no framework " + id + "."));
  }
}
