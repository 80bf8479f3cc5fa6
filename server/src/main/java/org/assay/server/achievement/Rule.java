package org.assay.server.achievement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What earns a badge, as data: it decides on facts alone, so the same facts give one answer. */
public sealed interface Rule {

  /** Decides, whatever the order of the facts. */
  Decision decide(List<Fact> facts);

  /**
   * All of the parts.
   *
   * @param of the parts
   */
  record AllOf(List<Rule> of) implements Rule {

    /** Creates it with its own copy of the list. */
    public AllOf {
      of = List.copyOf(of);
    }

    @Override
    public Decision decide(List<Fact> facts) {
      var decided = of.stream().map(part -> part.decide(facts)).toList();
      if (decided.isEmpty() || !decided.stream().allMatch(Decision::met)) {
        return Decision.notMet();
      }
      return new Decision(
          true,
          decided.stream().flatMap(part -> part.metAt().stream()).max(Comparator.naturalOrder()),
          decided.stream().flatMap(part -> part.facts().stream()).distinct().toList());
    }
  }

  /**
   * An assessment, passed.
   *
   * @param assessment its id
   */
  record Passed(UUID assessment) implements Rule {

    @Override
    public Decision decide(List<Fact> facts) {
      return facts.stream()
          .filter(fact -> fact.kind() == FactKind.RESULT && fact.passed())
          .filter(fact -> fact.about().equals(assessment.toString()))
          .min(Comparator.comparing(Fact::at).thenComparing(Fact::origin))
          .map(Passed::met)
          .orElseGet(Decision::notMet);
    }

    private static Decision met(Fact fact) {
      return new Decision(true, Optional.<Instant>of(fact.at()), List.of(fact));
    }
  }
}
