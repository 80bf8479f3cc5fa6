package org.assay.server.learner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask about people. */
@Singleton
public class ReadLearners {

  private final LearnerStore learners;

  @Inject
  ReadLearners(LearnerStore learners) {
    this.learners = learners;
  }

  /** Returns a person, if there is one of that id. */
  public Optional<Person> find(UUID id) {
    return learners.find(id).map(Learner::person);
  }

  /** Returns the person with an employee id, if there is one. */
  public Optional<Person> byEmployeeId(String employeeId) {
    return learners.byEmployeeId(employeeId).map(Learner::person);
  }

  /** Tells whether a person reports directly to another, today. */
  public boolean manages(UUID manager, UUID person) {
    return learners.find(person).flatMap(Learner::manager).filter(manager::equals).isPresent();
  }
}
