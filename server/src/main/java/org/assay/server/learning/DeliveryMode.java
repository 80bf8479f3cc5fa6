package org.assay.server.learning;

/** How learning reaches people. */
public enum DeliveryMode {
  /** Online, whenever the learner likes. */
  ASYNCHRONOUS,
  /** Online, together with others at the same time. */
  LIVE_ONLINE,
  /** In a room: a class, a workshop, an event. */
  CLASSROOM
}
