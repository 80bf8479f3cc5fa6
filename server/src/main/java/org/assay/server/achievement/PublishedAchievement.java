package org.assay.server.achievement;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.verifier.credential.Achievement;

/**
 * A published version of a badge class, as other rooms know it.
 *
 * @param id the class's id
 * @param version the version's number, from 1
 * @param category what it recognises
 * @param name its name
 * @param document what every badge of this version repeats
 * @param skills the skills it proves
 * @param validity how long a badge holds; for ever when empty
 * @param assessments the assessments that its rule names
 * @param rule what earns it
 * @param retired whether the class is not earned any more
 */
public record PublishedAchievement(
    UUID id,
    int version,
    Category category,
    String name,
    Achievement document,
    List<SkillLevel> skills,
    Optional<Period> validity,
    List<UUID> assessments,
    Rule rule,
    boolean retired) {

  /** Creates it with its own copies of the lists. */
  public PublishedAchievement {
    skills = List.copyOf(skills);
    assessments = List.copyOf(assessments);
  }
}
