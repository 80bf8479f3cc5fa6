package org.assay.server.achievement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says of one person's facts.
 *
 * @param met whether the rule is met
 * @param metAt the earliest moment at which it held, when it is met
 * @param facts the facts that met it, when it is met
 */
public record Decision(boolean met, Optional<Instant> metAt, List<Fact> facts) {

  /** Creates it with its own copy of the list. */
  public Decision {
    facts = List.copyOf(facts);
  }

  static Decision notMet() {
    return new Decision(false, Optional.empty(), List.of());
  }
}
