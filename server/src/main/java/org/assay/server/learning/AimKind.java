package org.assay.server.learning;

/** What an item of a plan aims at. */
public enum AimKind {
  /** A learning resource, to be completed. */
  RESOURCE,
  /** A badge class, to be earned. */
  ACHIEVEMENT,
  /** A skill, to be proved by a badge, at a level if one is named. */
  SKILL
}
