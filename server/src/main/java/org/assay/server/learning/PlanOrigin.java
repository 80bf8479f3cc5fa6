package org.assay.server.learning;

/** Where an item of a plan comes from. */
public enum PlanOrigin {
  /** The person set it as a goal. */
  OWN_GOAL,
  /** The organisation requires it. */
  REQUIRED,
  /** The organisation recommends it. */
  RECOMMENDED,
  /** The person's manager added it. */
  MANAGER
}
