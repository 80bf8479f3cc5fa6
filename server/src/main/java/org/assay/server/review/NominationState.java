package org.assay.server.review;

import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/** Where a nomination stands. */
public enum NominationState {
  /** Reviews are awaited. */
  OPEN,
  /** Enough reviewers approved it. */
  APPROVED,
  /** Enough reviewers rejected it. */
  REJECTED,
  /** It was taken back, with a reason; whatever it had shown is shown no more. */
  WITHDRAWN;

  /**
   * Reads a state, in capital or small letters.
   *
   * @throws Problem invalid, if there is none of that name
   */
  static NominationState of(String name) {
    return Given.constant(
        NominationState.class, name, "The state is one of OPEN, APPROVED, REJECTED and WITHDRAWN.");
  }
}
