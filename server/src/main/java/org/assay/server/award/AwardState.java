package org.assay.server.award;

import java.util.stream.Stream;
import org.assay.server.platform.Problem;

/** How an award stands to today's facts. */
public enum AwardState {
  /** The facts still meet its rule. */
  SUPPORTED,
  /** They do not any more; an owner has to decide. */
  UNSUPPORTED,
  /** They do not any more, and an owner decided that it stays. */
  KEPT,
  /** They do not any more, and an owner took it back. */
  WITHDRAWN;

  /**
   * Reads a state that stands in a parameter.
   *
   * @throws Problem invalid, if there is none of that name
   */
  static AwardState of(String name) {
    return Stream.of(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid("The state is one of SUPPORTED, UNSUPPORTED, KEPT and WITHDRAWN."));
  }
}
