package org.assay.server.review;

import java.util.Locale;
import java.util.stream.Stream;
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
    return Stream.of(values())
        .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> Problem.invalid("The state is one of OPEN, APPROVED, REJECTED and WITHDRAWN."));
  }
}
