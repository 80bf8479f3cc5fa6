package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask about assessments. */
@Singleton
public class ReadAssessments {

  private final AssessmentStore assessments;

  @Inject
  ReadAssessments(AssessmentStore assessments) {
    this.assessments = assessments;
  }

  /** Returns an assessment, if there is one of that id. */
  public Optional<AssessmentAnswer> find(UUID id) {
    return assessments.find(id).map(Assessment::answer);
  }

  /** Returns the assessment that other systems know by a name, such as an IRI, if there is one. */
  public Optional<AssessmentAnswer> byExternalId(String externalId) {
    return assessments.byExternalId(externalId).map(Assessment::answer);
  }
}
