package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The skills that a person proves with valid badges, at one instant.
 *
 * @param person whose skills
 * @param purpose what they were asked for
 * @param at the instant for which this holds
 * @param read the entry in the read ledger, which the person can see
 * @param skills the skills by name; without a valid badge there is no skill
 */
public record SkillProfile(
    UUID person, String purpose, Instant at, UUID read, List<ProvenSkill> skills) {

  /**
   * A skill and what proves it.
   *
   * @param skill its id
   * @param name its name
   * @param framework the framework it belongs to, empty if none
   * @param strategic whether the organisation designates it strategic on that day
   * @param areas the areas for which it is designated
   * @param attainments what proves it, the newest first
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record ProvenSkill(
      UUID skill,
      String name,
      Optional<String> framework,
      boolean strategic,
      List<String> areas,
      List<Attainment> attainments) {}

  /**
   * A valid badge that proves a skill.
   *
   * @param level the level that the class stands for
   * @param badge the badge's address
   * @param achievement the address of the class's version
   * @param achievementName the class's name
   * @param category knowledge, skill, strategic, contribution, performance or membership
   * @param validFrom from when it holds
   * @param validUntil until when, if it ends
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Attainment(
      String level,
      String badge,
      String achievement,
      String achievementName,
      String category,
      Instant validFrom,
      Optional<Instant> validUntil) {}
}
