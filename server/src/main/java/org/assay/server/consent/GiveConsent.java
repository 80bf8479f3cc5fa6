package org.assay.server.consent;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assay.server.access.Caller;
import org.assay.server.access.ReadTools;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Lets a person allow that something is told about them. */
@Singleton
class GiveConsent {

  /** More entries nobody could look through; withdrawing is never refused. */
  private static final int MOST = 1000;

  private final MayConsent mayConsent;
  private final ReadLearners learners;
  private final PolicyStore policies;
  private final ConsentStore consents;
  private final ReadTools tools;
  private final Ids ids;
  private final Clock clock;
  private final Event<ConsentChanged> changed;

  @Inject
  GiveConsent(
      MayConsent mayConsent,
      ReadLearners learners,
      PolicyStore policies,
      ConsentStore consents,
      ReadTools tools,
      Ids ids,
      Clock clock,
      Event<ConsentChanged> changed) {
    this.mayConsent = mayConsent;
    this.learners = learners;
    this.policies = policies;
    this.consents = consents;
    this.tools = tools;
    this.ids = ids;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * Adds the consent to the person's log. The person is held before anything is read, so that
   * numbers follow each other.
   *
   * @return its number
   */
  @Transactional
  int give(NewConsent wish, Caller caller) {
    var person = MayConsent.person(caller);
    if (learners.hold(person).isEmpty()) {
      throw Problem.notFound("person", person);
    }
    mayConsent.checkAlone(caller);
    checkReader(wish);
    var policy = policyThatAsks(wish);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    checkEnd(wish, now);
    var log = consents.of(person);
    checkNew(wish, log, now);
    var hands = MayConsent.others(caller);
    var entry =
        ConsentEntry.given(ids.next(), person, log.end() + 1, wish, policy.version(), hands, now);
    consents.add(entry);
    changed.fire(ConsentChanged.by(entry));
    return entry.number();
  }

  private void checkReader(NewConsent wish) {
    var reader = wish.reader();
    boolean reads = reader.flatMap(tools::find).filter(t -> t.reads(wish.purpose())).isPresent();
    if (reader.isPresent() && !reads) {
      throw Problem.ruleBroken(
          "There is no tool " + reader.get() + " that reads for this purpose.");
    }
  }

  private ReleasePolicy policyThatAsks(NewConsent wish) {
    var policy =
        policies
            .newest(wish.purpose())
            .orElseThrow(() -> Problem.ruleBroken("There is no purpose '" + wish.purpose() + "'."));
    return switch (policy.basis(wish.field())) {
      case CONSENT -> policy;
      case RIGHT -> throw Problem.ruleBroken("This is told by right; no consent is asked for.");
      case NEVER -> throw Problem.ruleBroken("This is never told for this purpose.");
    };
  }

  private static void checkEnd(NewConsent wish, Instant now) {
    if (wish.until().filter(end -> !end.isAfter(now)).isPresent()) {
      throw Problem.ruleBroken("A consent ends after it begins, and it begins now.");
    }
  }

  private static void checkNew(NewConsent wish, ConsentLog log, Instant now) {
    log.inForce(now)
        .filter(given -> given.isLike(wish.purpose(), wish.field(), wish.reader()))
        .findFirst()
        .ifPresent(
            given -> {
              throw Problem.conflict(
                  "You allow this already; withdraw consent " + given.number() + " to change it.");
            });
    if (log.end() >= MOST) {
      throw Problem.ruleBroken("Your log of consents has " + MOST + " entries, the most.");
    }
  }
}
