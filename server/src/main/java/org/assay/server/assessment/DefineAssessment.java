package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.assay.server.platform.Ids;

/** Adds an assessment. */
@Singleton
class DefineAssessment {

  private final AssessmentStore assessments;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineAssessment(AssessmentStore assessments, Ids ids, Clock clock) {
    this.assessments = assessments;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  AssessmentAnswer define(NewAssessment given) {
    var assessment = new Assessment(ids.next(), given, clock.instant());
    assessments.add(assessment);
    return assessment.answer();
  }
}
