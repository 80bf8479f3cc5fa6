package org.assay.server.assessment;

/** How far a submission has come. */
public enum SubmissionState {
  /** The learner is still putting it together. */
  OPEN,
  /** It waits for a grade. */
  HANDED_IN,
  /** It has a grade. */
  GRADED,
  /** The learner does not accept the grade; another assessor looks at it. */
  APPEALED,
  /** The appeal was decided, and that is that. */
  DECIDED
}
