package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assay.server.consent.Withheld;

/**
 * What a role asks for and a person can prove, and which badges would close the gap: guidance for a
 * person who decides, never a decision.
 *
 * @param person who
 * @param purpose what it was asked for
 * @param policy the version of the policy that said what may be told
 * @param asOf for which instant
 * @param knownAt by what was known then
 * @param read the entry in the read ledger
 * @param role the role
 * @param fit how well they fit, in thousandths, as {@link RoleFit} says
 * @param skills what the role asks for, and what is proven of it
 * @param classes the badge classes that can be earned and close the gap, in the order in which to
 *     earn them
 * @param withheld what is not told, and why
 * @param note how this is meant
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RoleMatch(
    UUID person,
    String purpose,
    int policy,
    Instant asOf,
    Instant knownAt,
    UUID read,
    String role,
    int fit,
    List<SkillFit> skills,
    List<ClosingClass> classes,
    List<Withheld> withheld,
    String note) {

  /** Creates it with its own copies. */
  public RoleMatch {
    skills = List.copyOf(skills);
    classes = List.copyOf(classes);
    withheld = List.copyOf(withheld);
  }

  /** Holds a profile against the one role of the question. */
  static RoleMatch of(Folded folded) {
    var career = folded.question().career().orElseThrow();
    var role = career.roles().get(0);
    var skills = RoleFit.skills(role, folded);
    var profile = folded.profile();
    return new RoleMatch(
        profile.person(),
        profile.purpose(),
        profile.policy(),
        profile.asOf(),
        profile.knownAt(),
        profile.read(),
        role.name(),
        RoleFit.of(role.name(), skills).fit(),
        skills,
        new ClosingOrder(open(role, folded), career.classes()).classes(),
        profile.withheld(),
        profile.note());
  }

  /** Returns what the role asks for and is not met. */
  static List<WantedSkill> open(WantedRole role, Folded folded) {
    return role.skills().stream().filter(wanted -> !SkillFit.of(wanted, folded).isMet()).toList();
  }
}
