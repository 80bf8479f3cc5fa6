package org.assay.server.award;

/** How an award stands to today's facts. */
public enum AwardState {
  /** The facts still meet its rule. */
  SUPPORTED,
  /** They do not any more; an owner has to decide. */
  UNSUPPORTED,
  /** They do not any more, and an owner decided that it stays. */
  KEPT,
  /** They do not any more, and an owner took it back. */
  WITHDRAWN
}
