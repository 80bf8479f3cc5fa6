package org.assay.server.achievement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where badge classes learn about assessments. The room of assessments stands above this one and
 * answers; so that the two do not know each other in a circle, the question is asked here.
 */
public interface AssessmentCatalogue {

  /** Returns those of the assessments that exist. */
  List<RequiredAssessment> find(Collection<UUID> assessments);
}
