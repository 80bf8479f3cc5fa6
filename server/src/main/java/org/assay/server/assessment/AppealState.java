package org.assay.server.assessment;

import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/** What became of an appeal against a result. */
public enum AppealState {
  /** An owner is to decide. */
  OPEN,
  /** The result stands. */
  UPHELD,
  /** The result is another, by the owner's word. */
  CORRECTED;

  /**
   * Reads a state, in capital or small letters.
   *
   * @throws Problem invalid, if there is none of that name
   */
  static AppealState of(String name) {
    return Given.constant(
        AppealState.class, name, "The state is one of OPEN, UPHELD and CORRECTED.");
  }
}
