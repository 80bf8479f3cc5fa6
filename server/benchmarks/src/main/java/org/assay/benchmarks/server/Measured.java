package org.assay.benchmarks.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The samples of all rounds, by what was measured. */
final class Measured {

  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

  void add(String name, Sample sample) {
    samples.computeIfAbsent(name, none -> new ArrayList<>()).add(sample);
  }

  /** Returns of how many people something was told. */
  long people() {
    return samples.values().stream().flatMap(List::stream).mapToLong(Sample::people).sum();
  }

  /** Prints all, compared with one of them in the same round. */
  void print(String heading, String compared) {
    System.out.printf(
        "%n%-42s %9s %9s %9s %9s %9s %9s%n",
        heading, "median ms", "p95 ms", "answers/s", "people/s", "time", "rate");
    samples.forEach((name, rounds) -> print(name, rounds, samples.getOrDefault(compared, rounds)));
  }

  private static void print(String name, List<Sample> rounds, List<Sample> compared) {
    var times = new ArrayList<Double>();
    var rates = new ArrayList<Double>();
    for (int i = 0; i < rounds.size(); i++) {
      times.add(rounds.get(i).millis(0.5) / compared.get(i).millis(0.5));
      rates.add(rounds.get(i).rate() / compared.get(i).rate());
    }
    System.out.printf(
        "%-42s %9.2f %9.2f %9.0f %9.0f %9.2f %9.3f%n",
        name,
        median(rounds.stream().map(sample -> sample.millis(0.5)).toList()),
        Sample.together(rounds).millis(0.95),
        median(rounds.stream().map(Sample::rate).toList()),
        median(rounds.stream().map(Sample::peopleRate).toList()),
        median(times),
        median(rates));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get((values.size() - 1) / 2);
  }
}
