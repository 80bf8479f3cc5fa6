package org.assay.server.achievement;

import java.util.List;
import java.util.UUID;

/** A room that knows facts about people: each that does has one, and rules are decided on all. */
public interface FactSource {

  /**
   * Returns what the room knows of a person now: corrections applied, what was withdrawn left out,
   * in any order.
   */
  List<Fact> factsOf(UUID learner);
}
