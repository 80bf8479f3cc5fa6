package org.assay.server.consent;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Lets a person take back what they allowed; from the commit on nobody is told by it. */
@Singleton
class WithdrawConsent {

  private final ReadLearners learners;
  private final ConsentStore consents;
  private final Ids ids;
  private final Clock clock;
  private final Event<ConsentChanged> changed;

  @Inject
  WithdrawConsent(
      ReadLearners learners,
      ConsentStore consents,
      Ids ids,
      Clock clock,
      Event<ConsentChanged> changed) {
    this.learners = learners;
    this.consents = consents;
    this.ids = ids;
    this.clock = clock;
    this.changed = changed;
  }

  /** Adds the withdrawal to the person's log, unless it is there already. */
  @Transactional
  void withdraw(int number, Caller caller) {
    var person = MayConsent.person(caller);
    if (learners.hold(person).isEmpty()) {
      throw Problem.notFound("person", person);
    }
    var log = consents.of(person);
    var given = log.given(number).orElseThrow(() -> Problem.notFound("consent", number));
    if (log.withdrawalOf(given).isEmpty()) {
      var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      var entry = given.withdrawn(ids.next(), log.end() + 1, MayConsent.others(caller), now);
      consents.add(entry);
      changed.fire(ConsentChanged.by(entry));
    }
  }
}
