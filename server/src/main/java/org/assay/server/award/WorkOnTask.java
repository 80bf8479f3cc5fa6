package org.assay.server.award;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assay.server.learner.ReadLearners;

/**
 * Does what has to be done for everybody, a page of people in one go. The task's row stays locked
 * meanwhile; each person is a transaction of its own, and to do a person twice changes nothing.
 */
@Singleton
class WorkOnTask {

  private static final int AT_ONCE = 100;

  private final PeopleTaskStore tasks;
  private final ReadLearners learners;
  private final DecideForClass decideForClass;
  private final AuditPerson auditPerson;
  private final RepairPerson repairPerson;
  private final AuditStore audits;
  private final Clock clock;

  @Inject
  WorkOnTask(
      PeopleTaskStore tasks,
      ReadLearners learners,
      DecideForClass decideForClass,
      AuditPerson auditPerson,
      RepairPerson repairPerson,
      AuditStore audits,
      Clock clock) {
    this.tasks = tasks;
    this.learners = learners;
    this.decideForClass = decideForClass;
    this.auditPerson = auditPerson;
    this.repairPerson = repairPerson;
    this.audits = audits;
    this.clock = clock;
  }

  /** Returns the tasks that are open. */
  @Transactional
  List<UUID> open() {
    return tasks.open();
  }

  /** Does one page; tells whether there is more. */
  @Transactional
  boolean step(UUID id) {
    return tasks.claim(id).map(this::step).orElse(false);
  }

  private boolean step(PeopleTask task) {
    var people = next(task);
    for (var person : people) {
      work(task, person);
      task.reach(person);
    }
    if (people.size() < AT_ONCE) {
      finish(task);
    }
    return !task.isDone();
  }

  private List<UUID> next(PeopleTask task) {
    return task.kind() == PeopleTask.Kind.REPAIR
        ? audits.owed(task.subject(), task.reached(), AT_ONCE)
        : learners.ids(task.reached(), AT_ONCE);
  }

  private void work(PeopleTask task, UUID person) {
    switch (task.kind()) {
      case DECIDE_CLASS -> decideForClass.decide(person, task.subject());
      case AUDIT -> auditPerson.audit(person, task.subject());
      case REPAIR -> repairPerson.repair(person);
    }
  }

  private void finish(PeopleTask task) {
    switch (task.kind()) {
      case DECIDE_CLASS -> {}
      case AUDIT -> auditPerson.done(task.subject());
      case REPAIR -> repairPerson.done(task.subject());
    }
    task.done(clock.instant());
  }
}
