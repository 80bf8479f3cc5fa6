package org.assay.server.review;

import java.util.Collection;
import java.util.Collections;

/**
 * How many reviewers have to agree. The decision looks at the reviews alone: neither their order
 * nor the number of those who were asked and have not answered makes a difference.
 *
 * <ul>
 *   <li>Approved: as many approvals as the quorum, and more of them than rejections.
 *   <li>Rejected: as many rejections as the quorum, and no fewer of them than approvals.
 *   <li>Else open. An even split or an abstention is settled by a further reviewer, never by a
 *       single vote.
 * </ul>
 *
 * @param reviewers how many; at least two, so that nobody decides alone
 */
record Quorum(int reviewers) {

  static final int LEAST = 2;
  static final int MOST = 20;

  /** Checks the bounds. */
  Quorum {
    if (reviewers < LEAST || reviewers > MOST) {
      throw new IllegalArgumentException("a quorum lies between 2 and 20");
    }
  }

  /** Decides what reviews mean together. */
  NominationState decide(Collection<Verdict> given) {
    int approvals = Collections.frequency(given, Verdict.APPROVE);
    int rejections = Collections.frequency(given, Verdict.REJECT);
    if (approvals >= reviewers && approvals > rejections) {
      return NominationState.APPROVED;
    }
    if (rejections >= reviewers && rejections >= approvals) {
      return NominationState.REJECTED;
    }
    return NominationState.OPEN;
  }

  /**
   * Returns how many more reviewers have to be asked before an approval is possible at all.
   *
   * @param given what was said
   * @param awaited how many were asked and have not answered
   */
  int wanted(Collection<Verdict> given, int awaited) {
    int approvals = Collections.frequency(given, Verdict.APPROVE);
    int rejections = Collections.frequency(given, Verdict.REJECT);
    int missing = Math.max(reviewers, rejections + 1) - approvals;
    return Math.max(0, missing - awaited);
  }
}
