package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.consent.ProfileField;
import org.assay.server.skillprofile.SkillProfile.Attainment;

/**
 * How far a person proves a skill that a role asks for.
 *
 * @param skill its id
 * @param name its name
 * @param wanted the level that is asked for
 * @param proven the highest level that is proven, if one is
 * @param outcome what comes out
 * @param fit how far that goes, in thousandths: 1000 if it is met; below that on the skill's scale
 *     the levels climbed of those to climb, the lowest being the first; 500 for a level that cannot
 *     be compared; else 0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SkillFit(
    UUID skill, String name, String wanted, Optional<String> proven, Outcome outcome, int fit) {

  /** All that is asked for, in thousandths. */
  static final int WHOLE = 1000;

  private static final int HALF = 500;

  /** What comes out when a proven level is held against a wanted one. */
  public enum Outcome {
    /** It is proven at the level, or a higher one. */
    MET,
    /** It is proven at a lower level. */
    LOWER,
    /** It is proven at a level that no scale compares with the wanted one. */
    DIFFERENT,
    /** It is not proven. */
    MISSING,
    /** Which skills are proven is not told for the purpose. */
    WITHHELD;

    /** Returns it as it stands in the API. */
    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static SkillFit of(WantedSkill wanted, Folded folded) {
    return best(wanted, folded.profile())
        .orElseGet(() -> none(wanted, folded.known().release().tells(ProfileField.SKILLS)));
  }

  /** Of several attainments that counts which fits best, then the highest, then the newest. */
  private static Optional<SkillFit> best(WantedSkill wanted, SkillProfile profile) {
    return profile.skills().stream()
        .filter(proven -> proven.skill().equals(wanted.skill()))
        .map(SkillProfile.ProvenSkill::attainments)
        .flatMap(List::stream)
        .map(attainment -> of(wanted, attainment))
        .min(
            Comparator.comparing((SkillFit one) -> -one.fit())
                .thenComparing(one -> -one.proven().flatMap(wanted::place).orElse(-1)));
  }

  private static boolean isEnough(WantedSkill wanted, Attainment proof) {
    return wanted.isMetBy(proof.level());
  }

  private static SkillFit of(WantedSkill wanted, Attainment proof) {
    if (isEnough(wanted, proof)) {
      return new SkillFit(wanted, Optional.of(proof.level()), Outcome.MET, WHOLE);
    }
    return wanted
        .place(proof.level())
        .map(place -> WHOLE * (place + 1) / (wanted.scale().indexOf(wanted.level()) + 1))
        .map(share -> new SkillFit(wanted, Optional.of(proof.level()), Outcome.LOWER, share))
        .orElseGet(() -> new SkillFit(wanted, Optional.of(proof.level()), Outcome.DIFFERENT, HALF));
  }

  private static SkillFit none(WantedSkill wanted, boolean told) {
    return new SkillFit(wanted, Optional.empty(), told ? Outcome.MISSING : Outcome.WITHHELD, 0);
  }

  private SkillFit(WantedSkill wanted, Optional<String> proven, Outcome outcome, int fit) {
    this(wanted.skill(), wanted.name(), wanted.level(), proven, outcome, fit);
  }

  boolean isMet() {
    return outcome == Outcome.MET;
  }
}
