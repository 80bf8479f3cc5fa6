package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/** How an assessment finds out what somebody can do. */
public enum AssessmentKind {
  /** Asks: questions about theory and concepts. */
  KNOWLEDGE_TEST,
  /** Watches: a lab, a work sample, an observation on the job. */
  APPLIED,
  /** Judges what is there already: a nomination, a contribution, a record of performance. */
  REVIEW;

  /**
   * Reads a kind, in capital or small letters, with a hyphen or an underscore.
   *
   * @throws Problem invalid, if there is none of that name
   */
  @JsonCreator
  public static AssessmentKind of(String name) {
    return Given.constant(
        AssessmentKind.class,
        name.replace('-', '_'),
        "The kind is one of KNOWLEDGE_TEST, APPLIED and REVIEW.");
  }
}
