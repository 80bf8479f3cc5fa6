package org.assay.server.learning;

/** Why something is recommended; the first weighs most. */
public enum Reason {
  /** The person's manager asks for it. */
  MANAGER(5),
  /** The person's role asks for a skill that they cannot prove yet. */
  ROLE_GAP(4),
  /** It leads to a skill that is strategic today, or that many complete lately. */
  HOT_SKILL(3),
  /** The person said that they are interested. */
  INTEREST(2),
  /** It goes on with what they completed. */
  PAST_LEARNING(1);

  private final int weight;

  Reason(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
