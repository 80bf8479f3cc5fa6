package org.assay.server.achievement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts facts into one order, whatever the order in which they came. */
final class FactOrder {

  /** The earliest first; of two at the same moment that of the smaller origin. */
  static final Comparator<Fact> EARLIEST =
      Comparator.comparing(Fact::at).thenComparing(Fact::origin);

  /** The best first, and of equals the earliest. */
  static final Comparator<Fact> BEST =
      Comparator.comparing(FactOrder::figure).reversed().thenComparing(EARLIEST);

  /** Total: of two different facts one is always the smaller. */
  private static final Comparator<Fact> TOTAL =
      BEST.thenComparing(fact -> fact.until().orElse(Instant.MAX)).thenComparing(Fact::toString);

  private FactOrder() {}

  /** Returns the facts in order, of each origin one only. */
  static List<Fact> of(Collection<Fact> facts) {
    var byOrigin = new LinkedHashMap<String, Fact>();
    facts.stream().sorted(TOTAL).forEach(fact -> byOrigin.putIfAbsent(fact.origin(), fact));
    return List.copyOf(byOrigin.values());
  }

  private static BigDecimal figure(Fact fact) {
    return fact.value().orElse(BigDecimal.ZERO);
  }
}
