package org.assay.server.learner;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.MakeAccount;
import org.assay.server.access.Role;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Registers one person with an account of their own, or changes what is known of them. */
@Singleton
class RegisterLearner {

  private final LearnerStore learners;
  private final MakeAccount makeAccount;
  private final Ids ids;
  private final Clock clock;
  private final Event<PeopleChanged> changed;

  @Inject
  RegisterLearner(
      LearnerStore learners,
      MakeAccount makeAccount,
      Ids ids,
      Clock clock,
      Event<PeopleChanged> changed) {
    this.learners = learners;
    this.makeAccount = makeAccount;
    this.ids = ids;
    this.clock = clock;
    this.changed = changed;
  }

  @Transactional
  Person register(NewLearner given) {
    var learner = add(given);
    learner.reportTo(manager(given));
    return told(learner);
  }

  @Transactional
  Person change(UUID id, NewLearner given) {
    var learner = learners.hold(id).orElseThrow(() -> Problem.notFound("person", id));
    learner.change(given);
    learner.reportTo(manager(given));
    return told(learner);
  }

  private Person told(Learner learner) {
    learners.flush();
    changed.fire(new PeopleChanged(List.of(learner.person())));
    return learner.person();
  }

  /** Adds a person who reports to nobody yet; joins the caller's transaction. */
  Learner add(NewLearner given) {
    var learner = new Learner(ids.next(), ids.nextTimeless(), given, clock.instant());
    learners.add(learner);
    learners.flush();
    makeAccount.person(learner.id(), learner.name(), EnumSet.of(Role.LEARNER));
    return learner;
  }

  private Optional<UUID> manager(NewLearner given) {
    return given
        .managerEmployeeId()
        .map(
            employeeId ->
                learners
                    .byEmployeeId(employeeId)
                    .map(Learner::id)
                    .orElseThrow(
                        () ->
                            Problem.ruleBroken(
                                "There is nobody with the employee id of the manager.")));
  }
}
