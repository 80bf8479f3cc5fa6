package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.learner.Person;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;

/**
 * Takes reports of tools and of the owner. Each reporter has keys of their own, so nobody corrects
 * what somebody else reported.
 */
@Singleton
class ReportLearning {

  private final TakeInLearning takeInLearning;
  private final ReadLearners learners;
  private final ReadResources resources;
  private final Clock clock;

  @Inject
  ReportLearning(
      TakeInLearning takeInLearning, ReadLearners learners, ReadResources resources, Clock clock) {
    this.takeInLearning = takeInLearning;
    this.learners = learners;
    this.resources = resources;
    this.clock = clock;
  }

  Taken report(NewLearning given, Caller by) {
    var said = given.said(source(by), person(given), resource(given), clock.instant());
    return takeInLearning.takeIn(said, by);
  }

  static String source(Caller by) {
    return "rest:" + by.account();
  }

  private UUID person(NewLearning given) {
    return given
        .learner()
        .or(() -> given.employeeId().flatMap(learners::byEmployeeId).map(Person::id))
        .orElseThrow(() -> Problem.ruleBroken("There is no such learner."));
  }

  private UUID resource(NewLearning given) {
    return given
        .resource()
        .or(() -> given.externalId().flatMap(resources::byExternalId).map(ResourceView::id))
        .orElseThrow(() -> Problem.ruleBroken("There is no such learning resource."));
  }
}
