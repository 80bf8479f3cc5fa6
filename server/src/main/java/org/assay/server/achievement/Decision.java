package org.assay.server.achievement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says of one person's facts.
 *
 * @param met whether the rule is met
 * @param metAt the earliest moment at which it held, when it is met
 * @param facts the facts on which it held then, the earliest first; empty when it is not met
 * @param missing the conditions that would have to hold as well; empty when it is met
 */
public record Decision(boolean met, Optional<Instant> metAt, List<Fact> facts, List<Rule> missing) {

  /** Creates it with its own copies of the lists. */
  public Decision {
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
  }

  /** Says in words what is missing, a sentence for each condition. */
  public List<String> missingInWords(RuleNames names) {
    return missing.stream().map(rule -> "Missing: " + rule.inWords(names) + ".").toList();
  }

  /** Returns when the first of the memberships among the facts ends, if that is known. */
  public Optional<Instant> membershipEnd() {
    return facts.stream()
        .filter(fact -> fact.kind() == FactKind.MEMBERSHIP)
        .flatMap(fact -> fact.until().stream())
        .min(Comparator.naturalOrder());
  }
}
