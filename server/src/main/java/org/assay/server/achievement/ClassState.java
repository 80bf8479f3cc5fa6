package org.assay.server.achievement;

/** Where a badge class is in its life. */
public enum ClassState {
  /** Never published yet. */
  DRAFT,
  /** Published, and can be earned. */
  PUBLISHED,
  /** Published once; not earned any more. */
  RETIRED
}
