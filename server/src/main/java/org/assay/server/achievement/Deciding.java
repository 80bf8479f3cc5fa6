package org.assay.server.achievement;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the earliest moment at which a rule holds. A rule begins to hold only when a fact becomes
 * true, so only the moments of facts are looked at; a rule without limits of time, on facts without
 * an end, holds on once it holds, and its moment is found by halving.
 */
final class Deciding {

  private final Rule rule;
  private final List<Fact> facts;
  private final List<Instant> moments;

  Deciding(Rule rule, List<Fact> all) {
    var mentions = rule.mentions();
    this.rule = rule;
    this.facts =
        FactOrder.of(all).stream()
            .filter(fact -> mentions.stream().anyMatch(mention -> mention.covers(fact)))
            .toList();
    this.moments = List.copyOf(facts.stream().map(Fact::at).collect(toCollection(TreeSet::new)));
  }

  Decision decide() {
    boolean lasting = rule.lasting() && facts.stream().allMatch(fact -> fact.until().isEmpty());
    return (lasting ? byHalving() : oneByOne())
        .map(moment -> met(moment, at(moment)))
        .orElseGet(this::notMet);
  }

  private Optional<Instant> oneByOne() {
    return moments.stream().filter(moment -> at(moment).holds()).findFirst();
  }

  private Optional<Instant> byHalving() {
    if (moments.isEmpty() || !at(last()).holds()) {
      return Optional.empty();
    }
    int low = 0;
    int high = moments.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (at(moments.get(middle)).holds()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.of(moments.get(low));
  }

  private Support at(Instant moment) {
    return rule.at(new Known(facts, moment));
  }

  private Instant last() {
    return moments.get(moments.size() - 1);
  }

  private static Decision met(Instant moment, Support support) {
    var used = support.facts().stream().distinct().sorted(FactOrder.EARLIEST).toList();
    return new Decision(true, Optional.of(moment), used, List.of());
  }

  /** What is missing is told as of the last moment of which anything is known. */
  private Decision notMet() {
    var missing = at(moments.isEmpty() ? Instant.EPOCH : last()).missing();
    return new Decision(false, Optional.empty(), List.of(), missing);
  }
}
