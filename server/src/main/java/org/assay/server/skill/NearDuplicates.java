package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Finds skills whose names are nearly the same; joins the caller's transaction. */
@Singleton
class NearDuplicates {

  private static final int NAMED = 5;
  private static final int AT_ONCE = 500;

  private final SkillKeyStore keys;

  @Inject
  NearDuplicates(SkillKeyStore keys) {
    this.keys = keys;
  }

  /**
   * Refuses a name that is nearly that of a skill which exists.
   *
   * @throws Problem near-duplicate, naming the skills and the way to insist
   */
  void refuse(String name) {
    var similar = of(name);
    if (!similar.isEmpty()) {
      throw new Problem(
          Code.NEAR_DUPLICATE,
          similar.stream()
                  .limit(NAMED)
                  .map(skill -> "'" + skill.name() + "' (" + skill.id() + ")")
                  .collect(Collectors.joining(", ", "Much like this is what exists: ", ". "))
              + "To make the skill all the same, add ?anyway=true.");
    }
  }

  /** Returns the skills whose names are nearly this one, the most similar first. */
  List<SimilarSkill> of(String name) {
    file();
    var wording = Wording.of(name);
    return keys.sharing(wording.keys()).stream()
        .filter(skill -> Wording.of(skill.name()).nearly(wording))
        .sorted(
            Comparator.comparing(
                    (SimilarSkill skill) -> -Wording.of(skill.name()).similarity(wording))
                .thenComparing(SimilarSkill::id))
        .toList();
  }

  /** Files skills that are new or have a new name. */
  void file(Collection<Skill> skills) {
    keys.file(skills);
  }

  /** Files the skills that are not yet: those of an earlier edition of this server. */
  void file() {
    var unfiled = keys.unfiled(AT_ONCE);
    while (!unfiled.isEmpty()) {
      keys.file(unfiled);
      unfiled = keys.unfiled(AT_ONCE);
    }
  }

  /** Returns all skills, filed in memory: for who asks very often. */
  Filed<SimilarSkill> all() {
    var filed = new Filed<SimilarSkill>();
    keys.all().forEach(skill -> filed.add(skill.name(), skill));
    return filed;
  }
}
