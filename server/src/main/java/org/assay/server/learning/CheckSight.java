package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;

/**
 * Asks, each time anew, what a caller is to a person. Who may not see a person does not learn
 * whether there is one.
 */
@Singleton
class CheckSight {

  private final ReadLearners learners;

  @Inject
  CheckSight(ReadLearners learners) {
    this.learners = learners;
  }

  MaySeeLearning of(Caller caller, UUID person) {
    return MaySeeLearning.of(caller, person, learners.manages(caller.account(), person));
  }

  /**
   * Returns a person whose learning the caller may see.
   *
   * @throws Problem not allowed; not found, if the caller may see everybody
   */
  Person visible(Caller caller, UUID person) {
    of(caller, person).checkSee();
    return learners.find(person).orElseThrow(() -> Problem.notFound("person", person));
  }
}
