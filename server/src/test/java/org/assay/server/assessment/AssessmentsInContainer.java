package org.assay.server.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Makes assessments for the tests of other rooms. */
@Singleton
public class AssessmentsInContainer {

  private final DefineAssessment defineAssessment;

  @Inject
  AssessmentsInContainer(DefineAssessment defineAssessment) {
    this.defineAssessment = defineAssessment;
  }

  /** Defines a test that is passed with 80 of 100, and returns its id. */
  public UUID test() {
    return test(List.of());
  }

  /** Defines such a test, which other systems know by a name. */
  public UUID knownAs(String externalId) {
    return test(List.of(externalId));
  }

  private UUID test(List<String> externalIds) {
    return defineAssessment.define(LabInContainer.newTest("80", externalIds)).id();
  }

  /** Defines a lab that is graded on a rubric by so many assessors. */
  UUID lab(int assessors, String tolerance) {
    return defineAssessment.define(LabInContainer.newLab(assessors, tolerance)).id();
  }
}
