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
import org.assay.server.learner.Person;
import org.assay.server.platform.AuditLog;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;

/**
 * Takes a review, and decides the nomination if that is enough. Reviews of one nomination are taken
 * one after the other, so two that come together are both counted.
 */
@Singleton
class GiveReview {

  private final NominationStore nominations;
  private final CheckIndependence independence;
  private final ReadNominations read;
  private final TellOfChange facts;
  private final WhoActs who;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  GiveReview(
      NominationStore nominations,
      CheckIndependence independence,
      ReadNominations read,
      TellOfChange facts,
      WhoActs who,
      AuditLog audit,
      Clock clock) {
    this.nominations = nominations;
    this.independence = independence;
    this.read = read;
    this.facts = facts;
    this.who = who;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  NominationAnswer give(UUID id, NewReview given, Caller by) {
    var nomination = nominations.hold(id);
    facts.hold(nomination.nominee());
    var reviewers = nominations.reviewers(List.of(id));
    read.part(nomination, reviewers, by);
    var person = who.person(by);
    var reviewer = own(reviewers, person);
    nomination.checkOpen();
    checkBehind(nomination, reviewers, by);
    independence.check(nomination, person, othersWhoSpoke(reviewers, reviewer));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    reviewer.say(given, now);
    audit.write(by.account().toString(), "review.given", id.toString(), given.verdict().name());
    nomination.decide(reviewers.stream().flatMap(one -> one.verdict().stream()).toList(), now);
    if (nomination.state() != NominationState.OPEN) {
      facts.tell(
          nomination.nominee(),
          EnumSet.of(FactKind.APPROVAL, FactKind.EVIDENCE),
          Set.of(nomination.achievement().toString()));
    }
    return read.show(nomination, by);
  }

  private void checkBehind(Nomination nomination, List<Reviewer> reviewers, Caller by) {
    if (who.is(by, nomination.nominee()) || who.is(by, nomination.nominator())) {
      throw Problem.ruleBroken(
          "Neither the nominee nor who nominated them reviews, nor by a token that they had in"
              + " their hands.");
    }
    var others = reviewers.stream().map(Reviewer::person).filter(one -> !one.equals(by.account()));
    if (others.anyMatch(by::couldBe)) {
      throw Problem.ruleBroken(
          "Another reviewer of this nomination had this token in their hands; nobody reviews twice.");
    }
  }

  private static Reviewer own(List<Reviewer> reviewers, Person person) {
    return reviewers.stream()
        .filter(one -> one.person().equals(person.id()))
        .findFirst()
        .orElseThrow(
            () -> new Problem(Code.NOT_ALLOWED, "You were not asked to review this nomination."));
  }

  private static List<UUID> othersWhoSpoke(List<Reviewer> reviewers, Reviewer self) {
    return reviewers.stream()
        .filter(one -> one != self && one.verdict().isPresent())
        .map(Reviewer::person)
        .toList();
  }
}
