package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.consent.Withheld;

/**
 * Which roles fit a person by what they can prove: guidance for a person who decides, never a
 * decision.
 *
 * @param person who
 * @param purpose what it was asked for
 * @param policy the version of the policy that said what may be told
 * @param asOf for which instant
 * @param knownAt by what was known then
 * @param read the entry in the read ledger
 * @param roles the roles, the best fit first
 * @param next what to ask for with {@code after} to get those that follow; absent on the last page
 * @param withheld what is not told, and why
 * @param note how this is meant
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FittingRoles(
    UUID person,
    String purpose,
    int policy,
    Instant asOf,
    Instant knownAt,
    UUID read,
    List<RoleFit> roles,
    Optional<String> next,
    List<Withheld> withheld,
    String note) {

  /** Creates it with its own copies. */
  public FittingRoles {
    roles = List.copyOf(roles);
    withheld = List.copyOf(withheld);
  }

  /** Holds a profile against the roles of the question, in their order. */
  static FittingRoles of(Folded folded) {
    var career = folded.question().career().orElseThrow();
    var profile = folded.profile();
    return new FittingRoles(
        profile.person(),
        profile.purpose(),
        profile.policy(),
        profile.asOf(),
        profile.knownAt(),
        profile.read(),
        career.roles().stream().map(role -> RoleFit.of(role, folded)).toList(),
        career.next(),
        profile.withheld(),
        profile.note());
  }
}
