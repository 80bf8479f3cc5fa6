package org.assay.server.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names filed by their parts, to find those that are nearly the same without comparing all. Where
 * thousands of names are made of few words there is still much to compare: then it stops.
 */
final class Filed<T> {

  /** How many comparisons there are before it stops: some seconds' worth. */
  private static final int MOST_COMPARISONS = 5_000_000;

  private record Entry<T>(Wording wording, T thing) {}

  private final Map<String, List<Entry<T>>> byKey = new HashMap<>();
  private int left;

  Filed() {
    this(MOST_COMPARISONS);
  }

  Filed(int mostComparisons) {
    this.left = mostComparisons;
  }

  /** Files a name. */
  void add(String name, T thing) {
    var entry = new Entry<>(Wording.of(name), thing);
    entry.wording().keys().forEach(key -> add(key, entry));
  }

  private void add(String key, Entry<T> entry) {
    byKey.computeIfAbsent(key, part -> new ArrayList<>()).add(entry);
  }

  /** Tells whether it has stopped: what it finds is not all that there is. */
  boolean isTired() {
    return left <= 0;
  }

  /** Returns what is filed under names that are nearly the same. */
  Set<T> nearly(String name) {
    var wording = Wording.of(name);
    var found = new HashSet<T>();
    for (var key : wording.keys()) {
      for (var entry : byKey.getOrDefault(key, List.of())) {
        if (isTired()) {
          return found;
        }
        left--;
        if (!found.contains(entry.thing()) && entry.wording().nearly(wording)) {
          found.add(entry.thing());
        }
      }
    }
    return found;
  }
}
