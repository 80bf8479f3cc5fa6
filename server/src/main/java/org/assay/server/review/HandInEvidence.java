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
import org.assay.server.achievement.Fact.Voucher;
import org.assay.server.achievement.FactKind;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/** Takes evidence for a nomination, and has it accepted by somebody else. */
@Singleton
class HandInEvidence {

  private final NominationStore nominations;
  private final CheckIndependence independence;
  private final ReadNominations read;
  private final TellOfChange facts;
  private final WhoActs who;
  private final Ids ids;
  private final Clock clock;

  @Inject
  HandInEvidence(
      NominationStore nominations,
      CheckIndependence independence,
      ReadNominations read,
      TellOfChange facts,
      WhoActs who,
      Ids ids,
      Clock clock) {
    this.nominations = nominations;
    this.independence = independence;
    this.read = read;
    this.facts = facts;
    this.who = who;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  EvidenceAnswer handIn(UUID id, NewEvidence given, Caller by) {
    var nomination = nominations.hold(id);
    read.part(nomination, nominations.reviewers(List.of(id)), by);
    var person = who.person(by);
    if (!person.id().equals(nomination.nominator()) && !person.id().equals(nomination.nominee())) {
      throw new Problem(
          Code.NOT_ALLOWED, "The nominee hands in evidence, or whoever nominated them.");
    }
    nomination.checkAlive();
    if (nominations.evidence(List.of(id)).size() >= NewNomination.MOST_EVIDENCE) {
      throw Problem.ruleBroken(
          "A nomination has at most " + NewNomination.MOST_EVIDENCE + " pieces of evidence.");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var evidence = new NominationEvidence(ids.next(), id, given, person, now);
    nominations.add(evidence);
    return evidence.answer();
  }

  @Transactional
  EvidenceAnswer accept(UUID id, UUID evidenceId, Caller by) {
    var nomination = nominations.hold(id);
    facts.hold(nomination.nominee());
    var reviewers = nominations.reviewers(List.of(id));
    read.part(nomination, reviewers, by);
    nomination.checkAlive();
    var evidence =
        nominations
            .evidence(id, evidenceId)
            .orElseThrow(() -> Problem.notFound("evidence", evidenceId));
    checkMayAccept(nomination, reviewers, evidence, by);
    evidence.accept(
        new Voucher(by.account(), by.name()), clock.instant().truncatedTo(ChronoUnit.MICROS));
    facts.tell(
        nomination.nominee(),
        EnumSet.of(FactKind.EVIDENCE),
        Set.of(nomination.achievement().toString()));
    return evidence.answer();
  }

  private void checkMayAccept(
      Nomination nomination, List<Reviewer> reviewers, NominationEvidence evidence, Caller by) {
    if (who.is(by, evidence.givenBy())) {
      throw Problem.ruleBroken("Nobody accepts what they handed in themselves.");
    }
    if (who.isOwner(by, nomination.nominee())) {
      return;
    }
    boolean asked = reviewers.stream().anyMatch(one -> one.person().equals(by.account()));
    if (by.tool() || !asked || who.is(by, nomination.nominee())) {
      throw new Problem(Code.NOT_ALLOWED, "A reviewer accepts evidence, or an owner.");
    }
    independence.check(nomination, who.person(by), List.of());
  }
}
