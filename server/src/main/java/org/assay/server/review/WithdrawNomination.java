package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.FactKind;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Takes a nomination back: its approval and its evidence are facts no more. */
@Singleton
class WithdrawNomination {

  private final NominationStore nominations;
  private final ReadNominations read;
  private final TellOfChange facts;
  private final WhoActs who;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  WithdrawNomination(
      NominationStore nominations,
      ReadNominations read,
      TellOfChange facts,
      WhoActs who,
      AuditLog audit,
      Clock clock) {
    this.nominations = nominations;
    this.read = read;
    this.facts = facts;
    this.who = who;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  NominationAnswer withdraw(UUID id, Withdrawal given, Caller by) {
    var nomination = nominations.hold(id);
    facts.hold(nomination.nominee());
    read.part(nomination, nominations.reviewers(List.of(id)), by);
    boolean nominator = !by.tool() && by.account().equals(nomination.nominator());
    if (!nominator && !who.isOwner(by, nomination.nominee())) {
      throw new Problem(
          Code.NOT_ALLOWED, "Whoever made a nomination takes it back, or an owner does.");
    }
    nomination.withdraw(given.reason(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.write(by.account().toString(), "nomination.withdrawn", id.toString(), given.reason());
    facts.tell(
        nomination.nominee(),
        EnumSet.of(FactKind.APPROVAL, FactKind.EVIDENCE),
        Set.of(nomination.achievement().toString()));
    return read.show(nomination, by);
  }
}
