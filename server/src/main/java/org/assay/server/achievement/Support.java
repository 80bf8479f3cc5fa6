package org.assay.server.achievement;

import java.util.List;

/**
 * How a rule stands at a moment.
 *
 * @param holds whether it holds
 * @param facts the facts on which it holds; empty when it does not
 * @param missing the conditions that would have to hold as well; empty when it holds
 */
record Support(boolean holds, List<Fact> facts, List<Rule> missing) {

  Support {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
  }

  static Support on(List<Fact> facts) {
    return new Support(true, facts, List.of());
  }

  static Support missing(Rule rule) {
    return new Support(false, List.of(), List.of(rule));
  }

  /** Returns support on the facts if they are enough. */
  static Support onAtLeast(int count, List<Fact> facts, Rule rule) {
    return facts.size() >= count ? on(facts.subList(0, count)) : missing(rule);
  }
}
