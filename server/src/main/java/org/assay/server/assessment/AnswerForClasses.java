package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.assay.server.achievement.AssessmentCatalogue;
import org.assay.server.achievement.RequiredAssessment;

/** Answers what badge classes ask about assessments. */
@Singleton
class AnswerForClasses implements AssessmentCatalogue {

  private final AssessmentStore assessments;

  @Inject
  AnswerForClasses(AssessmentStore assessments) {
    this.assessments = assessments;
  }

  @Override
  public List<RequiredAssessment> find(Collection<UUID> ids) {
    return assessments.findAll(ids).stream().map(Assessment::required).toList();
  }
}
