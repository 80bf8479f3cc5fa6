package org.assay.server.learning;

import java.util.List;

/**
 * Something to learn or to earn, and why.
 *
 * @param aim what
 * @param name its name
 * @param reasons why, the weightiest first; never empty
 */
public record Recommendation(Aim aim, String name, List<Why> reasons) {

  /** Creates it with its own copy of the list. */
  public Recommendation {
    reasons = List.copyOf(reasons);
  }

  /**
   * A reason and what it rests on.
   *
   * @param reason the reason
   * @param through ids of skills, keywords, or the thing itself
   */
  public record Why(Reason reason, List<String> through) {}

  int weight() {
    return reasons.stream().mapToInt(why -> why.reason().weight()).sum();
  }

  int matches() {
    return reasons.stream().mapToInt(why -> why.through().size()).sum();
  }
}
