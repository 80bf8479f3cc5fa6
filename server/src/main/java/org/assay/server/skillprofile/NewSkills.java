package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.consent.Withheld;
import org.assay.server.skillprofile.SkillProfile.Attainment;
import org.assay.server.skillprofile.SkillProfile.ProvenSkill;

/**
 * What a person has gained since a moment: guidance for a person who decides, never a decision.
 *
 * @param person who
 * @param purpose what it was asked for
 * @param policy the version of the policy that said what may be told
 * @param since since when
 * @param asOf until when
 * @param knownAt by what was known then
 * @param read the entry in the read ledger
 * @param gained what was gained, by the names of the skills
 * @param score what a formula makes of the badges since then, if one was asked for
 * @param withheld what is not told, and why
 * @param note how this is meant
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NewSkills(
    UUID person,
    String purpose,
    int policy,
    Instant since,
    Instant asOf,
    Instant knownAt,
    UUID read,
    List<Gained> gained,
    Optional<Score> score,
    List<Withheld> withheld,
    String note) {

  /** Creates it with its own copies. */
  public NewSkills {
    gained = List.copyOf(gained);
    withheld = List.copyOf(withheld);
  }

  /** In which way a skill was gained. */
  public enum Change {
    /** It was not proven before. */
    NEW,
    /** It was proven before at a lower level. */
    HIGHER,
    /** It was proven before at this level, and was proven again. */
    RENEWED;

    /** Returns it as it stands in the API. */
    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A skill that was gained.
   *
   * @param skill its id
   * @param name its name
   * @param strategic whether it is strategic
   * @param areas the areas for which it is
   * @param change in which way it was gained
   * @param before the highest level before, if there was one
   * @param by the proof: of those since then the one of the highest level, of these the first
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Gained(
      UUID skill,
      String name,
      boolean strategic,
      List<String> areas,
      Change change,
      Optional<String> before,
      Attainment by) {}

  /** Compares two moments of the same profile. */
  static NewSkills of(Folded folded) {
    var since = folded.question().since().orElseThrow();
    var profile = folded.profile();
    return new NewSkills(
        profile.person(),
        profile.purpose(),
        profile.policy(),
        since,
        profile.asOf(),
        profile.knownAt(),
        profile.read(),
        gained(profile, folded.at(since), since),
        profile.score(),
        profile.withheld(),
        profile.note());
  }

  /** Tells whether a skill that is proven now was gained since a moment. */
  static boolean isGained(ProvenSkill skill, Instant since) {
    return skill.attainments().stream()
        .anyMatch(attainment -> !attainment.validFrom().isBefore(since));
  }

  private static List<Gained> gained(SkillProfile now, SkillProfile then, Instant since) {
    var gained = new ArrayList<Gained>();
    for (var skill : now.skills()) {
      highest(
              skill.attainments().stream()
                  .filter(attainment -> !attainment.validFrom().isBefore(since))
                  .toList())
          .ifPresent(by -> gained.add(gained(skill, before(then, skill.skill(), since), by)));
    }
    return gained;
  }

  private static Optional<Attainment> before(SkillProfile then, UUID skill, Instant since) {
    return then.skills().stream()
        .filter(known -> known.skill().equals(skill))
        .flatMap(
            known ->
                highest(
                    known.attainments().stream()
                        .filter(attainment -> attainment.validFrom().isBefore(since))
                        .toList())
                    .stream())
        .findFirst();
  }

  private static Optional<Attainment> highest(List<Attainment> attainments) {
    return attainments.stream()
        .max(
            Comparator.comparing(Attainment::step)
                .thenComparing(Attainment::validFrom, Comparator.reverseOrder()));
  }

  private static Gained gained(ProvenSkill skill, Optional<Attainment> before, Attainment by) {
    return new Gained(
        skill.skill(),
        skill.name(),
        skill.strategic(),
        skill.areas(),
        before
            .map(known -> known.step() < by.step() ? Change.HIGHER : Change.RENEWED)
            .orElse(Change.NEW),
        before.map(Attainment::level),
        by);
  }
}
