package org.assay.synthetic;

/** How a resource reaches people. */
public enum DeliveryMode {
  /** Online, whenever the learner likes. */
  ASYNCHRONOUS,
  /** Online, together with others at the same time. */
  LIVE_ONLINE,
  /** In a room. */
  CLASSROOM
}
