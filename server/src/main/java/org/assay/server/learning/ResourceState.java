package org.assay.server.learning;

/** Whether a learning resource is offered. */
public enum ResourceState {
  /** It is found and recommended. */
  ACTIVE,
  /** It is neither found nor recommended; what was learned with it stays learned. */
  RETIRED
}
