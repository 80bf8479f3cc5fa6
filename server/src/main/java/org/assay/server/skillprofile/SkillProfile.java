package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.consent.Withheld;

/**
 * What a person can prove, as of an instant and by what was known at another, as far as it may be
 * told for the purpose.
 *
 * @param person whose skills
 * @param purpose what they were asked for
 * @param policy the version of the policy that said what may be told
 * @param asOf the instant in the world for which this holds
 * @param knownAt by what was known then
 * @param read the entry in the read ledger, which the person can see
 * @param skills the skills by name; without a badge that holds there is no skill
 * @param inferred what learning suggests and nothing proves
 * @param learning the year's learning
 * @param score what a formula makes of it, if one was asked for
 * @param withheld what is not told, and why
 * @param note how this is meant
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SkillProfile(
    UUID person,
    String purpose,
    int policy,
    Instant asOf,
    Instant knownAt,
    UUID read,
    List<ProvenSkill> skills,
    Optional<List<InferredSkill>> inferred,
    Optional<Learning> learning,
    Optional<Score> score,
    List<Withheld> withheld,
    String note) {

  static final String NOTE = "Guidance for a person who decides, never a decision.";

  /** Creates it with its own copies of the lists. */
  public SkillProfile {
    skills = List.copyOf(skills);
    withheld = List.copyOf(withheld);
  }

  /**
   * A skill and what proves it.
   *
   * @param skill its id
   * @param name its name
   * @param framework the framework it belongs to, absent if none
   * @param strategic whether the organisation designates it strategic on that day
   * @param areas the areas for which it is designated
   * @param currency how fresh the freshest proof is, in thousandths
   * @param attainments what proves it, the newest first
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record ProvenSkill(
      UUID skill,
      String name,
      Optional<String> framework,
      boolean strategic,
      List<String> areas,
      int currency,
      List<Attainment> attainments) {

    /** Creates it with its own copies of the lists. */
    public ProvenSkill {
      areas = List.copyOf(areas);
      attainments = List.copyOf(attainments);
    }
  }

  /**
   * A badge that holds and proves a skill.
   *
   * @param level the level that the class stands for
   * @param step how many levels of the skill's scale lie below
   * @param category knowledge, skill, strategic, contribution, performance or membership
   * @param badge the badge's address
   * @param achievement the address of the class's version
   * @param achievementName the class's name
   * @param version the class's version
   * @param assessed how it was earned
   * @param validFrom from when it holds
   * @param validUntil until when, if it ends
   * @param currency how fresh this proof is, in thousandths
   * @param renewBy when it is due to be renewed, if it is
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Attainment(
      String level,
      int step,
      String category,
      Optional<String> badge,
      Optional<String> achievement,
      Optional<String> achievementName,
      Optional<Integer> version,
      Optional<List<Assessment>> assessed,
      Instant validFrom,
      Optional<Instant> validUntil,
      int currency,
      Optional<Instant> renewBy) {}

  /**
   * How a badge was earned.
   *
   * @param how the kind of assessment, or of other proof, in small letters
   * @param name its name
   * @param at when
   * @param by who vouches for it
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Assessment(String how, String name, Instant at, Optional<String> by) {}

  /**
   * A skill that completed learning teaches: a hint, not proof.
   *
   * @param skill its id
   * @param name its name
   * @param because what suggests it
   * @param completed how many learning resources that teach it were completed
   * @param last when the last one was
   */
  public record InferredSkill(
      UUID skill, String name, String because, int completed, Instant last) {}

  /**
   * The learning of the year in which the instant lies.
   *
   * @param year the year
   * @param hours the hours that count, until the instant
   * @param tier the tier; absent for no time at all, if so set
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Learning(int year, BigDecimal hours, Optional<String> tier) {}
}
