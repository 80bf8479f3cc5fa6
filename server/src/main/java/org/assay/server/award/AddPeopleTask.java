package org.assay.server.award;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.achievement.AchievementPublished;
import org.assay.server.platform.Ids;

/** Writes down what has to be done for everybody; {@link PeopleWorker} does it. */
@Singleton
class AddPeopleTask {

  private final PeopleTaskStore tasks;
  private final Event<PeopleTaskAdded> added;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AddPeopleTask(PeopleTaskStore tasks, Event<PeopleTaskAdded> added, Ids ids, Clock clock) {
    this.tasks = tasks;
    this.added = added;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whoever met the rule before the class was published earns it now. */
  @Transactional(TxType.MANDATORY)
  void published(@Observes AchievementPublished event) {
    add(PeopleTask.Kind.DECIDE_CLASS, event.achievement());
  }

  /** Joins the caller's transaction. */
  void add(PeopleTask.Kind kind, UUID subject) {
    tasks.add(new PeopleTask(ids.next(), kind, subject, clock.instant()));
    added.fire(new PeopleTaskAdded());
  }
}
