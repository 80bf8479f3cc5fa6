package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.assay.server.access.Caller;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;
import org.jspecify.annotations.Nullable;

/** Answers a manager how far the people are who report to them today. */
@Singleton
class ReadTeam {

  private final ReadLearners learners;
  private final ReadProgress readProgress;

  @Inject
  ReadTeam(ReadLearners learners, ReadProgress readProgress) {
    this.learners = learners;
    this.readProgress = readProgress;
  }

  Page<Progress> progress(
      @Nullable String asOf, @Nullable String year, Paging paging, Caller caller) {
    SetPlan.checkManager(caller);
    var team = learners.reportsOf(caller.account(), paging);
    return new Page<>(
        team.items().stream()
            .map(person -> readProgress.read(person.id(), asOf, year, caller))
            .toList(),
        team.next());
  }
}
