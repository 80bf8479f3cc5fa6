package org.assay.verifier.openbadges2;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Compares a copy that somebody handed in with the original that its owner publishes. */
final class Copies {

  private static final int MAX = 12;

  private Copies() {}

  /** The names of the members that differ, at most twelve. */
  static List<String> differences(JsonObject copy, JsonObject original) {
    TreeSet<String> names = new TreeSet<>(copy.keySet());
    names.addAll(original.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(copy.get(name), original.get(name)))
        .limit(MAX)
        .toList();
  }
}
