package org.assay.server.review;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactsChanged;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;

/** Holds the person whose facts change, and tells that they changed; within a transaction. */
@Singleton
class TellOfChange {

  private final ReadLearners learners;
  private final Event<FactsChanged> changed;

  @Inject
  TellOfChange(ReadLearners learners, Event<FactsChanged> changed) {
    this.learners = learners;
    this.changed = changed;
  }

  /** Holds a person; before anything else is read. */
  Person hold(UUID person) {
    return learners.hold(person).orElseThrow(() -> Problem.ruleBroken("There is no such person."));
  }

  /** Tells it, once what changed is stored. */
  void tell(UUID person, Set<FactKind> kinds, Set<String> about) {
    changed.fire(new FactsChanged(person, kinds, about));
  }
}
