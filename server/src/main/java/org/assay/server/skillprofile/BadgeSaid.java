package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;

/**
 * What became known when a badge was signed.
 *
 * @param achievement the badge class
 * @param version the class's version
 * @param validFrom from when the badge holds
 * @param validUntil the last instant at which it holds, if it says so
 * @param ends the first instant at which what it is for is over, if that was known
 * @param assessed what earned it
 */
record BadgeSaid(
    UUID achievement,
    int version,
    Instant validFrom,
    Optional<Instant> validUntil,
    Optional<Instant> ends,
    List<Assessed> assessed) {

  /** Creates it with its own copy of the list. */
  BadgeSaid {
    assessed = List.copyOf(assessed);
  }

  /**
   * How a badge was earned.
   *
   * @param how the kind of assessment, or of fact
   * @param name its name
   * @param at when
   * @param by who vouches for it
   * @param account their account
   */
  record Assessed(
      String how, String name, Instant at, Optional<String> by, Optional<UUID> account) {

    static Assessed of(Fact fact) {
      var how =
          fact.kind() == FactKind.RESULT && !fact.tags().isEmpty()
              ? fact.tags().get(0)
              : fact.kind().name();
      return new Assessed(
          how,
          fact.name(),
          fact.at(),
          fact.by().map(Fact.Voucher::name),
          fact.by().map(Fact.Voucher::account));
    }
  }
}
