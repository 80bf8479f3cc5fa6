package org.assay.server.achievement;

/** What a fact about a person can be. */
public enum FactKind {
  /** A result of an assessment, passed or not; about the assessment, its value is the score. */
  RESULT,
  /** A badge that is held; about its class. */
  BADGE,
  /** A learning resource that was completed; about the resource. */
  COMPLETION,
  /** Time spent learning, counted once; about the resource, its value is hours. */
  HOURS,
  /** Work that was handed in and accepted as evidence; about the class it was handed in for. */
  EVIDENCE,
  /** Somebody else's word for the person; about the class it speaks of. */
  ENDORSEMENT,
  /** A nomination that its reviewers approved; about the class. */
  APPROVAL,
  /** A measured figure of performance; about the metric, by its name. */
  METRIC,
  /** Belonging to a group; about the group, and it may end. */
  MEMBERSHIP
}
