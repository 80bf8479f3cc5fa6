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
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.learner.Person;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Endorses somebody for a class, and takes that back; one endorsement of each stands at a time. */
@Singleton
class Endorse {

  private final EndorsementStore endorsements;
  private final ReadAchievements achievements;
  private final TellOfChange facts;
  private final WhoActs who;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Endorse(
      EndorsementStore endorsements,
      ReadAchievements achievements,
      TellOfChange facts,
      WhoActs who,
      Ids ids,
      Clock clock) {
    this.endorsements = endorsements;
    this.achievements = achievements;
    this.facts = facts;
    this.who = who;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  EndorsementAnswer endorse(NewEndorsement given, Caller by) {
    var learner = facts.hold(given.learner());
    var endorser = who.personBeside(learner, by, "Nobody endorses themselves.");
    var achievement =
        achievements
            .latest(given.achievement())
            .filter(found -> !found.retired())
            .orElseThrow(() -> Problem.ruleBroken("There is no such class that can be earned."));
    checkFirst(learner, endorser, achievement.id());
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var made = new Endorsement(ids.next(), achievement, learner, endorser, given.text(), now);
    endorsements.add(made);
    tell(made);
    return made.answer();
  }

  private void checkFirst(Person learner, Person endorser, UUID achievement) {
    boolean again =
        endorsements.standing(learner.id()).stream()
            .filter(other -> other.achievement().equals(achievement))
            .anyMatch(other -> who.same(other.endorser(), endorser));
    if (again) {
      throw Problem.conflict("You endorsed this person for this class already.");
    }
  }

  /** Takes an endorsement back; again changes nothing. */
  @Transactional
  EndorsementAnswer withdraw(UUID id, UUID learner, Caller by) {
    facts.hold(learner);
    var endorsement =
        endorsements
            .find(id)
            .filter(found -> !by.tool() && found.endorser().equals(by.account()))
            .orElseThrow(() -> Problem.notFound("endorsement of yours", id));
    endorsement.withdraw(clock.instant().truncatedTo(ChronoUnit.MICROS));
    tell(endorsement);
    return endorsement.answer();
  }

  private void tell(Endorsement endorsement) {
    facts.tell(
        endorsement.learner(),
        EnumSet.of(FactKind.ENDORSEMENT),
        Set.of(endorsement.achievement().toString()));
  }
}
