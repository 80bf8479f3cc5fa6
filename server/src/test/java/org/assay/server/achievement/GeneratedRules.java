package org.assay.server.achievement;

import static org.assay.server.achievement.SampleFacts.fact;
import static org.assay.server.achievement.SampleFacts.id;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Rules and facts that a seed brings forth; all speak of the same few things, so that they meet.
 */
final class GeneratedRules {

  private static final int THINGS = 4;

  private final Random random;

  /** Whether rules have windows, limits of attempts and metrics. */
  private final boolean limits;

  GeneratedRules(long seed, boolean limits) {
    this.random = new Random(seed);
    this.limits = limits;
  }

  Rule rule(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return condition();
    }
    var parts = new ArrayList<Rule>();
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      parts.add(rule(depth - 1));
    }
    return switch (random.nextInt(3)) {
      case 0 -> new AllOf(parts);
      case 1 -> new AnyOf(parts);
      default -> new AtLeast(1 + random.nextInt(size), parts);
    };
  }

  private Rule condition() {
    var thing = id(random.nextInt(THINGS));
    return switch (random.nextInt(limits ? 9 : 8)) {
      case 0, 1 -> passed();
      case 2 -> new Holds(List.of(id(0), id(1), id(2)), Optional.of(1 + random.nextInt(3)));
      case 3 -> new Completed(thing);
      case 4 -> learned();
      case 5 -> new HandedIn(Optional.of(1 + random.nextInt(2)), Optional.of(thing));
      case 6 -> new Endorsed(Optional.of(1 + random.nextInt(2)), Optional.of(thing));
      case 7 -> new Member(thing.toString());
      default ->
          new Metric(
              thing.toString(),
              figure(),
              Metric.Reading.values()[random.nextInt(3)],
              window(),
              Optional.of(1 + random.nextInt(2)));
    };
  }

  private Rule passed() {
    return new Passed(
        id(random.nextInt(THINGS)),
        random.nextBoolean() ? Optional.of(figure()) : Optional.empty(),
        limits && random.nextBoolean() ? Optional.of(1 + random.nextInt(3)) : Optional.empty(),
        window());
  }

  private Rule learned() {
    return new Learned(figure(), Optional.empty(), Optional.empty(), Optional.empty(), window());
  }

  private Optional<Period> window() {
    return limits && random.nextBoolean()
        ? Optional.of(Period.ofDays(1 + random.nextInt(10)))
        : Optional.empty();
  }

  private BigDecimal figure() {
    return BigDecimal.valueOf(1 + random.nextInt(100));
  }

  /** Returns up to so many facts; with limits some of them end and some speak against. */
  List<Fact> facts(int most) {
    var facts = new ArrayList<Fact>();
    int size = random.nextInt(most + 1);
    for (int i = 0; i < size; i++) {
      facts.add(oneFact());
    }
    return List.copyOf(facts);
  }

  Fact oneFact() {
    var kind = FactKind.values()[random.nextInt(FactKind.values().length)];
    var about = id(random.nextInt(THINGS)).toString();
    int day = random.nextInt(20);
    boolean passed = !limits || random.nextInt(4) > 0;
    var origin = kind + ":" + Long.toHexString(random.nextLong());
    var fact = fact(kind, origin, about, day, figure().toString(), passed);
    return limits && random.nextInt(3) == 0
        ? SampleFacts.until(day + 1 + random.nextInt(9), fact)
        : fact;
  }
}
