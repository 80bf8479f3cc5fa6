package org.assay.server.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.achievement.FactKind;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/**
 * Records that somebody belongs to a group, now or from a later day on, and that they do not any
 * more.
 */
@Singleton
class RecordMembership {

  /** What was recorded, now or when the same report came before. */
  record Recorded(MembershipAnswer answer, boolean now) {}

  private final MembershipStore memberships;
  private final ReadLearners learners;
  private final TellOfChange facts;
  private final WhoActs who;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RecordMembership(
      MembershipStore memberships,
      ReadLearners learners,
      TellOfChange facts,
      WhoActs who,
      AuditLog audit,
      Ids ids,
      Clock clock) {
    this.memberships = memberships;
    this.learners = learners;
    this.facts = facts;
    this.who = who;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  Recorded record(NewMembership given, Caller by) {
    var person = hold(given);
    checkOther(by, person.id());
    if (!memberships.isGroup(given.group())) {
      throw Problem.ruleBroken("There is no group '" + given.group() + "'.");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var same = memberships.of(person.id()).stream().filter(one -> one.says(given)).findFirst();
    if (same.isPresent()) {
      return new Recorded(same.get().answer(), false);
    }
    var membership = new Membership(ids.next(), person.id(), given, by, now);
    memberships.add(membership);
    tell(membership);
    return new Recorded(membership.answer(), true);
  }

  private Person hold(NewMembership given) {
    return given
        .learner()
        .flatMap(learners::hold)
        .or(() -> given.employeeId().flatMap(learners::holdByEmployeeId))
        .orElseThrow(() -> Problem.ruleBroken("There is no such person."));
  }

  /** Ends a membership, or corrects its end. */
  @Transactional
  MembershipAnswer end(UUID id, UUID learner, MembershipEnd given, Caller by) {
    facts.hold(learner);
    checkOther(by, learner);
    var membership = memberships.get(id);
    membership.end(given);
    audit.write(by.account().toString(), "membership.ended", id.toString(), given.toString());
    tell(membership);
    return membership.answer();
  }

  private void checkOther(Caller by, UUID person) {
    if (who.is(by, person)) {
      throw Problem.ruleBroken("Nobody records memberships of themselves.");
    }
  }

  private void tell(Membership membership) {
    facts.tell(
        membership.learner(), EnumSet.of(FactKind.MEMBERSHIP), Set.of(membership.span().group()));
  }
}
